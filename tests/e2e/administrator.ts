import type { BrowserContextOptions } from 'playwright-core';
import type { Apart } from './serve-apart.ts';

export interface Administrator {
  /** What a browser has that is signed in. */
  readonly storageState: Exclude<BrowserContextOptions['storageState'], string | undefined>;
  /** Brings a table, and gives the path of its preview. */
  readonly bring: (name: string, text: string) => Promise<string>;
}

/** Makes the first administrator, plainly invented, and signs in. */
export async function makeAdministrator({ origin, welcome }: Apart): Promise<Administrator> {
  const who = JSON.stringify({ name: '试主管', password: 'plainly a test password' });
  const post = (path: string, body: string, more: Record<string, string> = {}) =>
    fetch(`${origin}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, ...more },
      body,
    });
  await post(welcome.replace('/welcome', 'links'), who);
  const session = await post('session', who);
  const pairs = session.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  const cookies = pairs.map((pair) => {
    const at = pair.indexOf('=');
    return {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      domain: new URL(origin).hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax' as const,
    };
  });
  return {
    storageState: { cookies, origins: [] },
    bring: async (name, text) => {
      const path = `uploads?name=${encodeURIComponent(name)}`;
      const answer = await post(path, text, { 'content-type': 'text/csv', cookie: pairs.join('; ') });
      if (answer.status !== 201) throw new Error(await answer.text());
      return `/uploads/${((await answer.json()) as { id: string }).id}`;
    },
  };
}
