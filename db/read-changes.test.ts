import { beforeAll, describe, expect, test } from 'vitest';
import type { ChangeKind } from '#core/change/change-kind.ts';
import { publish, publishRows, sourcedDb } from '../tests/workerd/small-catalogue.ts';
import type { Db } from './open.ts';
import { readChanges } from './read-changes.ts';
import { readObservations } from './read-observations.ts';

const readAll = (db: Db, from: number, to: number) => readChanges(db, { from, to, skip: 0, most: 1000 });

describe('what became of a cell', () => {
  const FIGURE = 'north,helpers,12,2023,,,s-1,p1,';
  const WITHDRAWN = 'north,helpers,,2023,,withdrawn,s-1,p1,';
  let db: Db;
  let newest = 0;
  beforeAll(async () => {
    db = await sourcedDb();
    newest = 0;
  });

  /** Takes away without a word what stands, and publishes each row in a version of its own. */
  async function become(...rows: readonly string[]): Promise<readonly ChangeKind[]> {
    const present = await readObservations(db, { version: newest });
    await publish(db, { cease: present.map(({ id }) => id) });
    newest += 1;
    const start = newest + (rows[0] === '' ? 0 : 1);
    for (const row of rows.filter(Boolean)) newest = await publishRows(db, newest, [row]);
    return (await readAll(db, start, newest)).map(({ kind }) => kind);
  }

  test.each<[string, string, string, ChangeKind[]]>([
    ['a new figure', '', FIGURE, ['added']],
    ['another number', FIGURE, 'north,helpers,13,2023,,,s-1,p1,', ['changed']],
    ['余 alone', FIGURE, 'north,helpers,12余,2023,,,s-1,p1,', ['changed']],
    ['other words of the same number', FIGURE, 'north,helpers,12人,2023,,,s-1,p1,', ['changed']],
    ['the basis of the period alone', FIGURE, 'north,helpers,12,2023（推断）,,,s-1,p1,', ['changed']],
    ['the source alone', FIGURE, 'north,helpers,12,2023,,,s-2,p1,', ['changed']],
    ['the place in it alone', FIGURE, 'north,helpers,12,2023,,,s-1,p2,', ['changed']],
    ['the note alone', FIGURE, 'north,helpers,12,2023,,,s-1,p1,n', ['changed']],
    ['the status alone', WITHDRAWN, 'north,helpers,,2023,,plan-only,s-1,p1,', ['changed']],
    ['a figure that is taken back', FIGURE, WITHDRAWN, ['withdrawn']],
    ['and that comes again', WITHDRAWN, FIGURE, ['changed']],
    ['taken back as before, with another note', WITHDRAWN, `${WITHDRAWN}n`, ['changed']],
    ['another period is another cell', FIGURE, 'north,helpers,12,2024,,,s-1,p1,', ['added']],
  ])('%s', async (_what, before, after, kinds) => {
    expect(await become(before, after)).toEqual(kinds);
  });

  test('changed and changed back is no change', async () => {
    expect(await become(FIGURE, 'north,helpers,13,2023,,,s-1,p1,', FIGURE)).toEqual([]);
  });

  test('added and taken back between the two is withdrawn', async () => {
    expect(await become('', FIGURE, WITHDRAWN)).toEqual(['withdrawn']);
  });

  test('gone without a word is withdrawn', async () => {
    await become('', FIGURE);
    const present = await readObservations(db, { version: newest });
    await publish(db, { cease: present.map(({ id }) => id) });
    newest += 1;
    const gone = { kind: 'withdrawn', before: present[0]?.id, after: null };
    expect(await readAll(db, newest - 1, newest)).toEqual([gone]);
  });
});
