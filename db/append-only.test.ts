import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { cataloguedDb, publishCsv } from '../tests/workerd/small-catalogue.ts';

const run = (sql: string) => env.DB.prepare(sql).run();
const all = async (sql: string) => (await env.DB.prepare(sql).all<Record<string, unknown>>()).results;
const everything = async () => ({
  observations: await all('SELECT * FROM observations ORDER BY id'),
  versions: await all('SELECT * FROM versions ORDER BY number'),
});

// Figure 1 stood in version 1 only; figure 2 stands, and so does 3, which came in its place.
beforeEach(async () => {
  await reset();
  const db = await cataloguedDb();
  await publishCsv(db, 0, 'district,metric,value,period\nnorth,members,100,2023\nnorth,helpers,7,2023');
  await publishCsv(db, 1, 'district,metric,value,period\nnorth,members,120,2023');
  await publishCsv(db, 2, 'district,metric,value,period\nsouth,members,50,2023');
});

/** The columns of a row copied as they are, but for those given. */
const copy = async (table: string, changed: Readonly<Record<string, string>>): Promise<string> => {
  const columns = (await all(`PRAGMA table_info(${table})`)).map(({ name }) => String(name));
  return `(${columns.join(', ')}) SELECT ${columns.map((name) => changed[name] ?? name).join(', ')} FROM ${table}`;
};

describe('a figure that has been published', () => {
  test('stays in every column as it is, even while it ceases to stand', async () => {
    const before = await everything();
    const columns = (await all('PRAGMA table_info(observations)')).map(({ name }) => String(name));
    expect(columns).toContain('printed');
    for (const column of columns.filter((name) => name !== 'until_version')) {
      const change = `${column} = CASE WHEN ${column} IS 3 THEN 4 ELSE 3 END`;
      await expect(run(`UPDATE observations SET ${change} WHERE id = 2`), column).rejects.toThrow(
        'append-only',
      );
      await expect(
        run(`UPDATE observations SET until_version = 3, ${change} WHERE id = 2`),
        column,
      ).rejects.toThrow('append-only');
    }
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['is not deleted', 'DELETE FROM observations WHERE id = 2'],
    ['is not deleted with all others', 'DELETE FROM observations'],
    ['ceases once: not in another version', 'UPDATE observations SET until_version = 3 WHERE id = 1'],
    ['does not come to stand again', 'UPDATE observations SET until_version = NULL WHERE id = 1'],
    [
      'does not cease in the version that brought it',
      'UPDATE observations SET until_version = 1 WHERE id = 2',
    ],
    ['does not cease before it began', 'UPDATE observations SET until_version = 1 WHERE id = 4'],
  ])('%s', async (_rule, sql) => {
    const before = await everything();
    await expect(run(sql)).rejects.toThrow('append-only');
    expect(await everything()).toEqual(before);
  });

  test('does not cease in a version that does not exist', async () => {
    await expect(run('UPDATE observations SET until_version = 99 WHERE id = 2')).rejects.toThrow(
      'FOREIGN KEY',
    );
  });

  test.each(['INSERT OR REPLACE', 'REPLACE', 'INSERT OR IGNORE'])(
    'is not replaced by %s of its id',
    async (insert) => {
      const before = await everything();
      const rows = await copy('observations', { printed: `'9'`, until_version: '3' });
      await expect(run(`${insert} INTO observations ${rows} WHERE id = 2`)).rejects.toThrow('append-only');
      expect(await everything()).toEqual(before);
    },
  );

  test.each(['INSERT', 'INSERT OR REPLACE', 'REPLACE', 'INSERT OR IGNORE'])(
    'is not pushed out of its cell by %s of another: one stands, until it ceases',
    async (insert) => {
      const before = await everything();
      const rows = await copy('observations', { id: 'NULL', printed: `'9'`, since_version: '3' });
      await expect(run(`${insert} INTO observations ${rows} WHERE id = 2`)).rejects.toThrow(
        'stands in this cell',
      );
      expect(await everything()).toEqual(before);
    },
  );

  test('ceases to stand in a later version, and then another may stand in its cell', async () => {
    await run('UPDATE observations SET until_version = 3 WHERE id = 2');
    const rows = await copy('observations', { id: 'NULL', since_version: '3', until_version: 'NULL' });
    await run(`INSERT INTO observations ${rows} WHERE id = 2`);
    expect(
      await all(`SELECT since_version, until_version FROM observations WHERE metric = 'helpers'`),
    ).toEqual([
      { since_version: 1, until_version: 3 },
      { since_version: 3, until_version: null },
    ]);
  });
});

test('the cell that holds one standing figure is district, metric, scope and both ends of the period', async () => {
  await run(`INSERT INTO scopes VALUES ('other', 'programme', 'other', 'other', 9)`);
  for (const [column, other] of [
    ['district', `'south'`],
    ['metric', `'grants'`],
    ['scope', `'other'`],
    ['period_start', `''`],
    ['period_end', `''`],
  ] as const) {
    const rows = await copy('observations', { id: 'NULL', [column]: other });
    await run(`INSERT INTO observations ${rows} WHERE id = 2`);
  }
  const [index] = await all(`SELECT sql FROM sqlite_master WHERE name = 'observations_one_standing'`);
  expect(index?.['sql']).toMatch(/^CREATE UNIQUE INDEX/);
  expect(await all('SELECT count(*) AS count FROM observations')).toEqual([{ count: 9 }]);
});

describe('a version that has been published', () => {
  test.each([
    ['is not changed', `UPDATE versions SET note = 'another' WHERE number = 2`],
    ['is not renumbered', 'UPDATE versions SET number = 9 WHERE number = 3'],
    ['is not deleted', 'DELETE FROM versions WHERE number = 3'],
  ])('%s', async (_rule, sql) => {
    const before = await everything();
    await expect(run(sql)).rejects.toThrow('append-only');
    expect(await everything()).toEqual(before);
  });

  test.each(['INSERT OR REPLACE', 'REPLACE', 'INSERT OR IGNORE'])('is not replaced by %s', async (insert) => {
    const before = await everything();
    const rows = await copy('versions', { note: `'another'` });
    await expect(run(`${insert} INTO versions ${rows} WHERE number = 2`)).rejects.toThrow('append-only');
    expect(await everything()).toEqual(before);
  });
});

test('the next version is one more than the newest: none is passed over', async () => {
  const insert = async (number: number) =>
    run(
      `INSERT INTO versions ${await copy('versions', { number: String(number), upload: 'NULL' })} WHERE number = 3`,
    );
  for (const number of [0, -1, 5]) await expect(insert(number)).rejects.toThrow('one more than the last');
  await insert(4);
  expect(await all('SELECT max(number) AS newest FROM versions')).toEqual([{ newest: 4 }]);
});

describe('an observation is either a figure or an absence', () => {
  const insert = async (values: Readonly<Record<string, string>>) => {
    const rows = await copy('observations', { id: 'NULL', period_end: `'2030'`, ...values });
    return run(`INSERT INTO observations ${rows} WHERE id = 2`);
  };
  const number = { value: '7', low: '7', high: '7', bound: `'exact'` };
  const none = { value: 'NULL', low: 'NULL', high: 'NULL', bound: 'NULL' };
  const absences = ['not-reported', 'plan-only', 'not-applicable', 'withdrawn'];

  test.each(absences)('%s has no number', async (status) => {
    await expect(insert({ ...number, status: `'${status}'` })).rejects.toThrow('figure_or_absence');
    for (const part of ['value', 'low', 'high', 'bound'] as const)
      await expect(insert({ ...none, [part]: number[part], status: `'${status}'` }), part).rejects.toThrow(
        'figure_or_absence',
      );
    await insert({ ...none, status: `'${status}'` });
  });

  test('what is reported has a bound', async () => {
    await expect(insert({ ...none, status: `'reported'` })).rejects.toThrow('figure_or_absence');
    await expect(insert({ ...number, bound: 'NULL', status: `'reported'` })).rejects.toThrow(
      'figure_or_absence',
    );
    await insert({ ...number, status: `'reported'` });
  });
});
