/** SHA-256 in hexadecimal: what is kept of a secret that is handed out. */
export const digest = (secret: string): Promise<string> => digestBytes(new TextEncoder().encode(secret));

/** SHA-256 in hexadecimal. */
export async function digestBytes(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))).toString('hex');
}

/** A secret that nobody guesses: 32 random bytes, fit for an address. */
export const newSecret = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
