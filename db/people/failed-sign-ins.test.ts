import { env, reset } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import { emptyDb } from '../../tests/workerd/seeded.ts';
import type { Db } from '../open.ts';
import { beginAttempt, forgetAttempt } from './failed-sign-ins.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await emptyDb();
});

const attempt = (name: string, at = 1000) =>
  beginAttempt(db, {
    bounds: [
      { key: `name ${name}`, most: 3 },
      { key: 'address', most: 5 },
    ],
    at,
    since: at - 100,
  });
const begun = async (attempts: readonly Promise<readonly number[]>[]): Promise<number> =>
  (await Promise.all(attempts)).filter((counted) => counted.length > 0).length;

test('of many at once as many begin as may for a name', async () => {
  expect(await begun(Array.from({ length: 50 }, () => attempt('试甲')))).toBe(3);
});

test('of many at once as many begin as may from an address, whatever the names', async () => {
  expect(await begun(Array.from({ length: 50 }, (_, at) => attempt(`试${at}`)))).toBe(5);
});

test('what is refused counts for nothing', async () => {
  await begun(Array.from({ length: 50 }, () => attempt('试甲')));
  expect(await attempt('试乙')).toHaveLength(2);
});

test('what succeeds clears its name, and of its address no more than itself', async () => {
  await attempt('试甲');
  await attempt('试乙');
  await forgetAttempt(db, await attempt('试甲'), 'name 试甲');
  const { results } = await env.DB.prepare('SELECT key FROM failed_sign_ins ORDER BY id').all();
  expect(results.map(({ key }) => key)).toEqual(['address', 'name 试乙', 'address']);
});

test('after a while another may be made', async () => {
  await begun(Array.from({ length: 50 }, () => attempt('试甲')));
  expect(await attempt('试甲', 1100)).toEqual([]);
  expect(await attempt('试甲', 1101)).toHaveLength(2);
});
