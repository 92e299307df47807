import { env, reset } from 'cloudflare:test';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ROLES, type Role } from '#db/people-schema.ts';
import { isPrivate } from '#worker/access/private-paths.ts';
import { app } from '#worker/app.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';

/** Who may use each route. One that is neither here nor public fails below. */
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
  'GET /api/v1/records.csv': ['administrator'],
  'GET /api/v1/uploads': ROLES,
  'POST /api/v1/uploads': ROLES,
  'GET /api/v1/uploads/:id': ROLES,
  'PATCH /api/v1/uploads/:id': ROLES,
  'GET /api/v1/uploads/:id/rows': ROLES,
  'GET /api/v1/uploads/:id/file': ROLES,
  'GET /api/v1/uploads/:id/problems.csv': ROLES,
  'GET /api/v1/uploads/:id/problems.xlsx': ROLES,
  'GET /api/v1/uploads/:id/chart.svg': ROLES,
  'GET /api/v1/uploads/:id/moves': ROLES,
  'GET /api/v1/uploads/:id/moved.svg': ROLES,
  'POST /api/v1/uploads/:id/discard': ROLES,
  'POST /api/v1/uploads/:id/submit': ROLES,
  'POST /api/v1/uploads/:id/return': ['reviewer', 'administrator'],
  'POST /api/v1/uploads/:id/comments': ROLES,
  'POST /api/v1/uploads/:id/proposals': ROLES,
  'POST /api/v1/uploads/:id/publish': ROLES,
  'POST /api/v1/uploads/:id/revert': ROLES,
  'GET /api/v1/versions/:number/revert': ROLES,
  'POST /api/v1/versions/:number/revert': ROLES,
  'GET /api/v1/versions/:number/revert/moves': ROLES,
  'GET /api/v1/versions/:number/revert/moved.svg': ROLES,
  'GET /api/v1/charts': ROLES,
  'POST /api/v1/charts': ROLES,
  'DELETE /api/v1/charts/:slug': ROLES,
  'GET /api/v1/embed-tokens': ['administrator'],
  'POST /api/v1/embed-tokens': ['administrator'],
  'DELETE /api/v1/embed-tokens/:id': ['administrator'],
  'GET /api/v1/briefings': ROLES,
  'POST /api/v1/briefings': ROLES,
  'GET /api/v1/briefings/:slug': ROLES,
  'PUT /api/v1/briefings/:slug': ROLES,
  'DELETE /api/v1/briefings/:slug': ROLES,
  'GET /api/v1/settings': ['administrator'],
  'PATCH /api/v1/settings': ['administrator'],
  'GET /api/v1/catalogue/districts': ['administrator'],
  'POST /api/v1/catalogue/districts': ['administrator'],
  'GET /api/v1/catalogue/districts/:slug': ['administrator'],
  'PATCH /api/v1/catalogue/districts/:slug': ['administrator'],
  'GET /api/v1/catalogue/districts.csv': ['administrator'],
  'POST /api/v1/catalogue/districts.csv': ['administrator'],
  'GET /api/v1/catalogue/metrics': ['administrator'],
  'POST /api/v1/catalogue/metrics': ['administrator'],
  'PATCH /api/v1/catalogue/metrics/:id': ['administrator'],
  'POST /api/v1/catalogue/sources': ROLES,
  'PATCH /api/v1/catalogue/sources/:id': ['administrator'],
  'GET /api/v1/catalogue/proposals': ['administrator'],
  'GET /api/v1/catalogue/proposals/:id': ['administrator'],
  'POST /api/v1/catalogue/proposals/:id/decision': ['administrator'],
  'GET /api/v1/catalogue/aliases': ['administrator'],
  'POST /api/v1/catalogue/aliases': ['administrator'],
  'DELETE /api/v1/catalogue/aliases/:of/:name': ['administrator'],
};

/** What is read without an account: figures, the comparison, pictures, the description of the API. */
const PUBLIC: readonly string[] = [
  'GET /api/v1/districts',
  'GET /api/v1/subjects',
  'GET /api/v1/metrics',
  'GET /api/v1/sources',
  'GET /api/v1/versions',
  'GET /api/v1/observations',
  'GET /api/v1/observations.csv',
  'GET /api/v1/observations.xlsx',
  'GET /api/v1/observations/:id',
  'GET /api/v1/template.csv',
  'GET /api/v1/template.xlsx',
  'GET /api/v1/changes',
  'GET /api/v1/compare',
  'GET /api/v1/history',
  'GET /api/v1/search',
  'GET /charts/:file',
  'GET /api/v1/presentation',
  'GET /charts/briefing/:file',
  'GET /charts/briefing/:slug/deck.pptx',
  'GET /embed/:spec',
  'GET /oembed',
  'GET /api/openapi.json',
];

const routes = [
  ...new Set(
    app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  ),
];

const ask = (route: string, role?: Role) => {
  const [method = '', path = ''] = route.split(' ');
  const address = path.replace(/:\w+/, 'plainly-no-such-thing-here');
  const body = method === 'GET' ? {} : { body: {} };
  return role ? askAs(role, address, { method, ...body }) : askWithout(address, method);
};

const askWithout = (address: string, method: string, token?: string) =>
  app.request(
    address,
    {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(method === 'GET' ? {} : { body: '{}' }),
    },
    env,
  );

beforeAll(async () => {
  await reset();
  await seededDb();
  for (const role of ROLES) await addWithToken(role, role === 'staff' ? 'chengyang' : null);
});

it('every route that needs an account is behind Cloudflare Access, where that stands in front', () => {
  const open = Object.keys(RIGHTS).filter((route) => !isPrivate(route.split(' ')[1] ?? ''));
  expect(open).toEqual([]);
  expect(PUBLIC.filter((route) => isPrivate(route.split(' ')[1] ?? ''))).toEqual([]);
});

it('every route is listed, once, and there is every one that is', () => {
  const listed = [...Object.keys(RIGHTS), ...PUBLIC];
  expect([...listed].sort()).toEqual([...routes].sort());
});

describe.each(Object.entries(RIGHTS).filter(([, roles]) => roles !== 'everyone'))('%s', (route, roles) => {
  it('asks who does not sign in to sign in', async () => {
    expect((await ask(route)).status).toBe(401);
    const [method = '', path = ''] = route.split(' ');
    expect((await askWithout(path, method, 'no-such-token')).status).toBe(401);
  });

  it.each(ROLES)('%s', async (role) => {
    const { status } = await ask(route, role);
    if (roles.includes(role)) expect([401, 403]).not.toContain(route.includes('/password') ? 200 : status);
    else expect(status).toBe(403);
  });
});

const withBody = Object.keys(RIGHTS).filter((route) => /^(?:POST|PUT|PATCH) /.test(route));

/** Those of them that say that their body is JSON. */
const readJsonRoutes = async (): Promise<readonly string[]> => {
  const described = await app.request('/api/openapi.json', {}, env);
  const { paths } = (await described.json()) as {
    paths: Record<string, Record<string, { requestBody?: { content: object } }>>;
  };
  return withBody.filter((route) => {
    const [method = '', path = ''] = route.split(' ');
    const content = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]?.requestBody?.content;
    return Object.keys(content ?? {}).includes('application/json');
  });
};

describe.each([
  ['no JSON', 'application/json', '{', 'body-not-json'],
  ['empty', 'application/json', '', 'body-not-json'],
  ['a form', 'application/x-www-form-urlencoded', 'a=b', 'body-of-other-type'],
  ['plain text', 'text/plain', '{}', 'body-of-other-type'],
])('a body that is %s', (_, type, body, code) => {
  it('is told to be none wherever JSON is taken, and breaks nothing elsewhere', async () => {
    const faults = vi.spyOn(console, 'error');
    const taking = await readJsonRoutes();
    expect(taking.length).toBeGreaterThan(15);
    for (const route of withBody) {
      const [method = '', path = ''] = route.split(' ');
      const address = path.replace(/:number/, '1').replace(/:\w+/, '1');
      const answer = await askAs('administrator', address, { method, body, type });
      if (taking.includes(route))
        expect([route, await answer.json()]).toMatchObject([route, { code, status: answer.status }]);
      else expect([route, answer.status]).not.toEqual([route, 500]);
    }
    expect(faults).not.toHaveBeenCalled();
    faults.mockRestore();
  });
});

it.each(PUBLIC)('%s needs no account', async (route) => {
  expect([401, 403]).not.toContain((await ask(route)).status);
});
