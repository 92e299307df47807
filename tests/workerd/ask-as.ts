import { env } from 'cloudflare:test';
import { openDb } from '#db/open.ts';
import { addAccount } from '#db/people/add-account.ts';
import { addToken } from '#db/people/api-tokens.ts';
import type { Role } from '#db/people-schema.ts';
import { app } from '#worker/app.ts';
import { digest } from '#worker/people/digest.ts';

const AT = new Date('2026-01-15T08:00:00Z');
const tokenOf = (role: Role): string => `plainly-a-test-token-of-${role}`;

/** Adds an account named for its role, with a token by which `askAs` asks. */
export async function addWithToken(role: Role, district: string | null = null): Promise<void> {
  const db = openDb(env.DB);
  const record = {
    at: AT.toISOString(),
    account: null,
    name: 'test',
    address: 'test',
    act: 'account-added' as const,
    object: role,
    detail: '',
  };
  const account = {
    id: role,
    name: role,
    username: role,
    role,
    district,
    passwordHash: 'none',
    mustChangePassword: false,
    at: AT,
  };
  await addAccount(db, { account, invitation: null, record });
  await addToken(db, {
    id: role,
    account: role,
    name: 'test',
    sha256: await digest(tokenOf(role)),
    createdAt: AT.toISOString(),
    record,
  });
}

/** A request by the token of that role, JSON where it has a body that is no text. */
export const askAs = (
  role: Role,
  path: string,
  { method = 'GET', body, type }: { method?: string; body?: unknown; type?: string } = {},
): Response | Promise<Response> =>
  app.request(
    path,
    {
      method,
      headers: { authorization: `Bearer ${tokenOf(role)}`, 'content-type': type ?? 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    },
    env,
  );
