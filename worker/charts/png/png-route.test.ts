import { env } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { SIZE_NAMES } from '#core/chart/sizes.ts';
import { app } from '#worker/app.ts';
import { cataloguedDb, publishCsv } from '../../../tests/workerd/small-catalogue.ts';

beforeAll(async () => {
  const db = await cataloguedDb();
  await publishCsv(db, 0, 'district,metric,value,period\nnorth,members,1600余,2023');
  const dated = ['members,9800', 'grants,9800元', 'helpers,9800'].flatMap((told) =>
    [2021, 2022].map((year) => `south,${told},${year}`),
  );
  await publishCsv(db, 1, ['district,metric,value,period', ...dated].join('\n'));
});

const ask = (query: string) => app.request(`/charts/compare.png?metric=members${query}`, {}, env);

test('the picture is one that another site may show, and nothing else', async () => {
  const answer = await ask('');
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-security-policy': "default-src 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  ['16x9', 960, 540],
  ['square', 720, 720],
  ['phone', 360, 640],
])('in the shape %s it has that many pixels, twice over', async (size, width, height) => {
  for (const theme of ['light', 'transparent', 'transparent-dark']) {
    const head = new DataView(await (await ask(`&size=${size}&theme=${theme}&scale=2`)).arrayBuffer());
    expect([head.getUint32(16), head.getUint32(20)]).toEqual([2 * width, 2 * height]);
  }
});

test.each(['scale=3', 'theme=page'])('%s is refused with a reason', async (query) => {
  const answer = await ask(`&${query}`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ parameter: query.split('=')[0] });
});

test.each([
  ...SIZE_NAMES.map((size) => `metric=members&scale=4&size=${size}`),
  ...SIZE_NAMES.map((size) => `metric=members,grants,helpers&scale=2&size=${size}`),
])('the lines of a history are drawn in bands like anything else (%s)', async (query) => {
  const answer = await app.request(`/charts/history.png?${query}`, {}, env);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
});
