import { env, reset } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import type { Act } from '#db/people/records.ts';
import { addRecord } from '#db/people/records.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { emptyDb } from '../../tests/workerd/seeded.ts';
import { CATALOGUE } from '../../tests/workerd/small-catalogue.ts';

const ENTRIES: readonly [at: string, name: string, act: Act, object: string, detail: string][] = [
  ['2025-12-30T23:59:59.999Z', '试甲', 'signed-in', 'a', ''],
  ['2025-12-31T00:00:00.000Z', '试乙', 'district-added', 'shijia', '990001 试县'],
  ['2026-01-01T12:00:00.000Z', '试甲', 'district-changed', 'shijia', 'name 试县 → 试区'],
  ['2026-01-02T00:00:00.000Z', '试甲', 'signed-out', 'a', '100%_'],
  [
    '2025-12-01T00:00:00.000Z',
    '试乙',
    'published',
    'u',
    'v17\t+1 ~0 −0\tfile.csv\nnorth\tmembers\tdistrict\t2023\t\t“5”',
  ],
  ['2025-12-02T00:00:00.000Z', '试乙', 'account-changed', 'b', '试丙 staff north → 试丙 reviewer'],
  ['2025-12-03T00:00:00.000Z', '试乙', 'metric-changed', 'helpers', 'name 帮手 → 志愿者'],
  ['2025-12-04T00:00:00.000Z', '试乙', 'reverted', '17', 'v18\t+0 ~0 −1\nsouth\tmembers2\tdistrict\t2023'],
];

beforeAll(async () => {
  await reset();
  const db = await emptyDb();
  const named = <T extends { name: object }>(one: T, zh: string): T => ({ ...one, name: { zh, en: zh } });
  const [south, north] = CATALOGUE.districts;
  const [members, , helpers] = CATALOGUE.metrics;
  if (!south || !north || !members || !helpers) throw new Error('the small catalogue is smaller');
  await putCatalogue(
    db,
    {
      ...CATALOGUE,
      districts: [named(south, '南岭县'), named(north, '北岭县')],
      metrics: [named(members, '团员数'), named(helpers, '帮手数')],
    },
    [],
  );
  await addWithToken('administrator');
  for (const [at, name, act, object, detail] of ENTRIES)
    await addRecord(db, { at, account: name, name, address: '192.0.2.7', act, object, detail });
});

const found = async (query: string) => {
  const answer = await askAs('administrator', `/api/v1/records?${query}`);
  expect(answer.status).toBe(200);
  const { records } = (await answer.json()) as { records: { at: string }[] };
  return records.map(({ at }) => ENTRIES.findIndex((entry) => entry[0] === at)).filter((at) => at >= 0);
};

test.each([
  ['who=试甲', [3, 2, 0]],
  ['who=192.0.2.', [7, 6, 5, 4, 3, 2, 1, 0]],
  ['object=shijia', [2, 1]],
  ['object=SHIJIA', [2, 1]],
  ['object=试区', [2]],
  ['object=%25_', [3]],
  ['object=北岭', [5, 4]],
  ['object=岭县', [7, 5, 4]],
  ['object=团员数', [4]],
  ['object=帮手数', [6]],
  ['object=第 17 版', [7, 4]],
  ['object=v18', [7]],
  ['act=district-added', [1]],
  ['from=2025-12-31&to=2026-01-01', [2, 1, 0]],
  ['from=2026-01-02', [3]],
  ['to=2025-11-30', []],
  ['who=试甲&object=shijia&from=2026-01-01', [2]],
  ['who=nobody', []],
])('%s finds %j', async (query, wanted) => {
  expect(await found(query)).toEqual(wanted);
});

test('the file holds what the filter finds, newest first', async () => {
  const answer = await askAs('administrator', '/api/v1/records.csv?object=shijia');
  expect(answer.headers.get('Content-Disposition')).toContain('.csv');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  expect(text.startsWith('\uFEFF编号,')).toBe(true);
  expect(
    text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').slice(2, 5).join()),
  ).toEqual(['试甲,修改区县,shijia', '试乙,添加区县,shijia']);
});

test('the detail is told in the words that are asked for', async () => {
  await addRecord(await emptyDb(), {
    at: '2026-03-01T00:00:00.000Z',
    account: 'a',
    name: '试丁',
    address: 'local',
    act: 'setting-changed',
    object: 'review',
    detail: 'other-person → none',
  });
  const told = async (lang: string) => {
    const answer = await askAs('administrator', `/api/v1/records?who=试丁&lang=${lang}`);
    return ((await answer.json()) as { records: { told: { summary: string } }[] }).records[0]?.told.summary;
  };
  expect(await told('zh')).toContain('发布不须他人批准');
  expect(await told('en')).toContain('publications need no approval');
  const file = await askAs('administrator', '/api/v1/records.csv?who=试丁');
  expect(await file.text()).toContain('发布不须他人批准');
});

test('the file holds all there is, however much', async () => {
  await env.DB.prepare(
    `WITH RECURSIVE n(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM n WHERE at < 20500)
     INSERT INTO records (at, name, address, act, object, detail)
     SELECT '2026-02-01T00:00:00.000Z', '试丙', 'local', 'signed-out', 'b', 'no ' || at FROM n`,
  ).run();
  const answer = await askAs('administrator', '/api/v1/records.csv?who=试丙');
  const lines = (await answer.text()).trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',')[5])).toEqual(
    Array.from({ length: 20_500 }, (_, at) => `no ${20_500 - at}`),
  );
});

test.each(['from=yesterday', 'to=2026-02-30', 'act=nothing', `who=${'x'.repeat(61)}`])(
  '%s is refused',
  async (query) => {
    expect((await askAs('administrator', `/api/v1/records?${query}`)).status).toBe(400);
  },
);
