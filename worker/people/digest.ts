/** SHA-256 in hexadecimal: what is kept of a secret that is handed out. */
export async function digest(secret: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return Buffer.from(bytes).toString('hex');
}

/** A secret that nobody guesses: 32 random bytes, fit for an address. */
export const newSecret = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
