import { reset } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';

const change = (body: unknown) => askAs('administrator', '/api/v1/settings', { method: 'PATCH', body });
const records = async () => {
  const answer = await askAs('administrator', '/api/v1/records?act=setting-changed');
  return ((await answer.json()) as { records: { object: string; detail: string }[] }).records;
};

beforeEach(async () => {
  await reset();
  await seededDb();
  await addWithToken('administrator');
});

test('what is changed is answered, and written down as before and after', async () => {
  const answer = await change({ review: 'other-person', frame: ['https://a.example'] });
  expect(await answer.json()).toEqual({
    review: 'other-person',
    frame: ['https://a.example'],
    embed: 'open',
  });
  expect(await records()).toMatchObject([
    { object: 'frame', detail: 'any → https://a.example' },
    { object: 'review', detail: 'none → other-person' },
  ]);
});

test('what stays as it is leaves no record', async () => {
  expect((await change({ review: 'none', frame: 'any' })).status).toBe(200);
  expect(await records()).toEqual([]);
});

test.each([
  [{ review: 'anyone' }],
  [{ frame: ['https://a.example/path'] }],
  [{ frame: ["https://a.example; script-src 'unsafe-inline'"] }],
  [{ frame: ['*'] }],
  [{ embed: 'closed' }],
  [{ 'session-secret': 'plainly a test' }],
])('%j is refused and nothing is set', async (body) => {
  expect((await change(body)).status).toBe(400);
  const answer = await askAs('administrator', '/api/v1/settings');
  expect(await answer.json()).toEqual({ review: 'none', frame: 'any', embed: 'open' });
});
