import type { Context } from 'hono';
import { readAccount, type Account } from '#db/people/read-accounts.ts';
import { useToken } from '#db/people/api-tokens.ts';
import { readSecret } from '#db/people/read-secret.ts';
import { openDb } from '#db/open.ts';
import type { AppEnv } from '#worker/env.ts';
import { openAuth } from './auth.ts';
import { digest } from './digest.ts';

/** Who asks, and by what: the cookie of a session, which another site could misuse, or a token. */
export interface Who extends Account {
  readonly by: 'session' | 'token';
}

/** The sign-in library over this request's database. */
export async function authOf(c: Context<AppEnv>) {
  const db = openDb(c.env.DB);
  return openAuth({ db, secret: await readSecret(db), origin: new URL(c.req.url).origin });
}

/** The address that the request comes from, as Cloudflare tells it; anywhere else the header is whoever's who sent it. */
export const addressOf = (c: Context<AppEnv>): string =>
  (c.env.SERVED_LOCALLY ? undefined : c.req.header('cf-connecting-ip')) ?? 'local';

/** Whose request it is, as the account's row stands now; undefined for a reader without account. */
export async function whoAsks(c: Context<AppEnv>): Promise<Who | undefined> {
  const db = openDb(c.env.DB);
  const token = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const by = token ? 'token' : 'session';
  const id = token
    ? await useToken(db, await digest(token), new Date().toISOString())
    : await accountOfSession(c);
  const account = id ? await readAccount(db, id) : undefined;
  return account && account.disabledAt === null ? { ...account, by } : undefined;
}

async function accountOfSession(c: Context<AppEnv>): Promise<string | undefined> {
  if (!c.req.header('cookie')?.includes('binglan.')) return undefined;
  const auth = await authOf(c);
  const session = await auth.api.getSession({ headers: c.req.raw.headers });
  return session?.user.id;
}
