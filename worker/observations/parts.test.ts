import { env, reset } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { app } from '#worker/app.ts';
import { cataloguedDb, publishCsv } from '../../tests/workerd/small-catalogue.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await cataloguedDb();
});

interface Part {
  readonly version: number;
  readonly observations: readonly { readonly id: string; readonly value: number }[];
  readonly next: string | null;
}
const ask = async (path: string): Promise<Part> =>
  (await app.fetch(new Request(`http://localhost${path}`), env)).json();

const COUNT = 20_003;
/** A day for each figure, from the first of 1900. */
const day = (at: number) => new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10);
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `south,members,${at + 1},${day(at)}`);

test('more figures than one answer holds come in parts of one version, each of them once', async () => {
  const head = 'district,metric,value,period';
  await publishCsv(db, 0, [head, ...rows(COUNT)].join('\n'));
  const first = await ask('/api/v1/observations?district=south');
  expect(first.next).toMatch(/^\/api\/v1\/observations\?/);
  await publishCsv(db, 1, `${head}\nnorth,members,7,2020`);

  const last = await ask(first.next ?? '');
  expect([last.version, last.next]).toEqual([1, null]);
  expect(last.observations.length).toBeGreaterThan(0);
  const values = [...first.observations, ...last.observations].map(({ value }) => value);
  expect(values).toEqual(Array.from({ length: COUNT }, (_, at) => at + 1));
}, 120_000);

test('what one answer holds has nothing after it', async () => {
  await publishCsv(db, 0, ['district,metric,value,period', ...rows(2)].join('\n'));
  expect(await ask('/api/v1/observations')).toMatchObject({ observations: [{}, {}], next: null });
});
