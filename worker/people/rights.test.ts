import { env, reset } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '#db/people-schema.ts';
import { addAccount } from '#db/people/add-account.ts';
import { addToken } from '#db/people/api-tokens.ts';
import { openDb } from '#db/open.ts';
import { app } from '#worker/app.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { digest } from './digest.ts';

/** Who may use each route. A route that is not listed fails below. */
const RIGHTS: Record<string, 'everyone' | readonly Role[]> = {
  'GET /api/v1/session': ROLES,
  'POST /api/v1/session': 'everyone',
  'DELETE /api/v1/session': ROLES,
  'POST /api/v1/session/password': ROLES,
  'GET /api/v1/links/:token': 'everyone',
  'POST /api/v1/links/:token': 'everyone',
  'GET /api/v1/accounts': ['administrator'],
  'POST /api/v1/accounts': ['administrator'],
  'PATCH /api/v1/accounts/:id': ['administrator'],
  'POST /api/v1/accounts/:id/link': ['administrator'],
  'GET /api/v1/tokens': ROLES,
  'POST /api/v1/tokens': ROLES,
  'DELETE /api/v1/tokens/:id': ROLES,
  'GET /api/v1/records': ['administrator'],
};

const routes = [
  ...new Set(
    app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  ),
];
/** What is read without an account: figures, the comparison, pictures, the description of the API. */
const isPublic = (route: string): boolean => route.startsWith('GET ') && !(route in RIGHTS);

const tokenOf = (role: Role): string => `plainly-a-test-token-of-${role}`;

const ask = (route: string, token?: string) => {
  const [method = '', path = ''] = route.split(' ');
  return app.request(
    path.replace(/:\w+/, 'plainly-no-such-thing-here'),
    {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(method === 'GET' ? {} : { body: '{}' }),
    },
    env,
  );
};

beforeAll(async () => {
  await reset();
  await seededDb();
  const db = openDb(env.DB);
  for (const role of ROLES) {
    const at = new Date('2026-01-15T08:00:00Z');
    const record = {
      at: at.toISOString(),
      account: null,
      name: 'test',
      address: 'test',
      act: 'account-added' as const,
      object: role,
      detail: '',
    };
    await addAccount(db, {
      account: {
        id: role,
        name: role,
        username: role,
        role,
        district: role === 'staff' ? 'chengyang' : null,
        passwordHash: 'none',
        mustChangePassword: false,
        at,
      },
      invitation: null,
      record,
    });
    await addToken(db, {
      id: role,
      account: role,
      name: 'test',
      sha256: await digest(tokenOf(role)),
      createdAt: at.toISOString(),
      record,
    });
  }
});

it('every route that writes is listed', () => {
  expect(routes.filter((route) => !isPublic(route) && !(route in RIGHTS))).toEqual([]);
  expect(Object.keys(RIGHTS).filter((route) => !routes.includes(route))).toEqual([]);
});

describe.each(Object.entries(RIGHTS).filter(([, roles]) => roles !== 'everyone'))('%s', (route, roles) => {
  it('asks who does not sign in to sign in', async () => {
    expect((await ask(route)).status).toBe(401);
    expect((await ask(route, 'no-such-token')).status).toBe(401);
  });

  it.each(ROLES)('%s', async (role) => {
    const { status } = await ask(route, tokenOf(role));
    if (roles.includes(role)) expect([401, 403]).not.toContain(route.includes('/password') ? 200 : status);
    else expect(status).toBe(403);
  });
});

it.each(routes.filter(isPublic))('%s needs no account', async (route) => {
  expect([401, 403]).not.toContain((await ask(route)).status);
});
