import { applyD1Migrations, env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { cataloguedDb, publish } from '../../tests/workerd/small-catalogue.ts';
import { app } from '../app.ts';

const ADDRESSES = [
  '/api/v1/districts',
  '/api/v1/observations',
  '/api/v1/compare?subject=work',
  '/charts/compare.svg',
];

beforeEach(reset);

async function expectProblem(path: string, problem: object): Promise<void> {
  const response = await app.fetch(new Request(`http://localhost${path}`), env);
  expect(response.status, path).toBe(503);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ status: 503, ...problem });
}

describe.each(ADDRESSES)('%s', (path) => {
  test('says of a database without tables which migration is missing and what to run', async () => {
    await expectProblem(path, {
      code: 'migration-missing',
      detail: expect.stringMatching(/^The migration \d{4}_\w+ is missing: run npm run db:migrate\.$/),
      detailZh: expect.stringContaining('npm run db:migrate'),
    });
  });

  test('says of a database that lacks the newest migration that it is missing', async () => {
    await applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, -1));
    const newest = env.MIGRATIONS.at(-1)?.name.replace('.sql', '');
    await expectProblem(path, {
      code: 'migration-missing',
      detail: expect.stringContaining(`${newest} is missing`),
    });
  });

  test('says of an empty database what loads the figures', async () => {
    await cataloguedDb();
    await expectProblem(path, {
      code: 'database-empty',
      detail: expect.stringMatching(/^[^.]+: run npm run seed [^.]+\.$/),
      detailZh: expect.stringContaining('npm run seed'),
    });
  });
});

test('the description of the API needs no database', async () => {
  const response = await app.fetch(new Request('http://localhost/api/openapi.json'), env);
  expect(response.status).toBe(200);
});

test('the first publication is answered at once, whatever was said before', async () => {
  const db = await cataloguedDb();
  await expectProblem('/api/v1/districts', { code: 'database-empty' });
  await publish(db);
  const response = await app.fetch(new Request('http://localhost/api/v1/districts'), env);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ version: 1 });
});

test('a version that was published elsewhere a moment ago is known to whoever names it', async () => {
  const db = await cataloguedDb();
  await publish(db);
  const ask = (path: string) => app.fetch(new Request(`http://localhost${path}`), env);
  expect((await ask('/api/v1/districts')).status).toBe(200);
  await publish(db);
  const response = await ask('/api/v1/districts?version=2');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ version: 2 });
});
