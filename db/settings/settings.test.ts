import { reset } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { readRecords } from '#db/people/records.ts';
import { readSecret } from '#db/people/read-secret.ts';
import { emptyDb } from '../../tests/workerd/seeded.ts';
import { readSettings } from './read-settings.ts';
import { writeSettings } from './write-settings.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await emptyDb();
});

const record = {
  at: '2026-01-15T08:00:00.000Z',
  account: null,
  name: 'tester',
  address: 'test',
  act: 'setting-changed' as const,
  object: 'review',
  detail: 'none → other-person',
};

test('nothing is reviewed and anyone may frame until an administrator says otherwise', async () => {
  expect(await readSettings(db)).toEqual({ review: 'none', frame: 'any', embed: 'open' });
});

test('one setting changes and the other stays, with a record of it', async () => {
  await writeSettings(db, { to: { frame: ['https://a.example', 'http://b.example:8080'] }, records: [] });
  await writeSettings(db, { to: { review: 'other-person' }, records: [record] });
  expect(await readSettings(db)).toEqual({
    review: 'other-person',
    frame: ['https://a.example', 'http://b.example:8080'],
    embed: 'open',
  });
  expect(await readRecords(db, { limit: 5 })).toMatchObject([{ act: 'setting-changed', object: 'review' }]);
});

test('an empty list lets nobody frame, which is not the same as anybody', async () => {
  await writeSettings(db, { to: { frame: [] }, records: [] });
  expect((await readSettings(db)).frame).toEqual([]);
  await writeSettings(db, { to: { frame: 'any' }, records: [] });
  expect((await readSettings(db)).frame).toBe('any');
});

test('the secret of the sessions is no setting that is read or written here', async () => {
  const secret = await readSecret(db);
  await writeSettings(db, { to: { review: 'none' }, records: [] });
  expect(await readSecret(db)).toBe(secret);
  expect(JSON.stringify(await readSettings(db))).not.toContain(secret);
});
