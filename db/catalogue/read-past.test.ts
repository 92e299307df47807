import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { readAliases } from '#db/read-aliases.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { CATALOGUE, cataloguedDb, publishCsv } from '../../tests/workerd/small-catalogue.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await cataloguedDb();
  await publishCsv(db, 0, 'district,metric,value,period\nnorth,members,100,2023');
});

const run = (sql: string) => env.DB.prepare(sql).run();
const publishNext = (base: number) =>
  publishCsv(db, base, `district,metric,value,period\nnorth,members,10${base},2023`);
const renamed = (name: string) => ({
  ...CATALOGUE,
  districts: CATALOGUE.districts.map((district) =>
    district.slug === 'north' ? { ...district, name: { zh: name, en: name } } : district,
  ),
});
const nameOf = async (asOf: number | null) =>
  (await readCatalogue(db, asOf)).districts.find(({ slug }) => slug === 'north')?.name.zh;

describe('the catalogue of a past version', () => {
  test('has each name as it stood when the version was published, whatever came after', async () => {
    await putCatalogue(db, renamed('试甲'), []);
    await putCatalogue(db, renamed('试乙'), []);
    await publishNext(1);
    await publishNext(2);
    await putCatalogue(db, renamed('试丙'), []);
    expect(await Promise.all([1, 2, 3, null].map(nameOf))).toEqual(['north', '试乙', '试乙', '试丙']);
  });

  test('lacks what was added later, and is whole otherwise', async () => {
    await run(
      `INSERT INTO districts VALUES ('100003', 'east', 'east', 'east', 'city', 'city', 'province', 'province', 9, NULL)`,
    );
    await publishNext(1);
    expect((await readCatalogue(db, 1)).districts).toEqual(CATALOGUE.districts);
    expect((await readCatalogue(db, 2)).districts).toHaveLength(3);
  });

  test('has the order of then', async () => {
    await putCatalogue(
      db,
      {
        ...CATALOGUE,
        districts: CATALOGUE.districts.toReversed(),
        metrics: CATALOGUE.metrics.toReversed(),
      },
      [],
    );
    expect(await readCatalogue(db, 1)).toEqual(CATALOGUE);
    expect((await readCatalogue(db)).metrics).toEqual(CATALOGUE.metrics.toReversed());
  });

  test('has every part of a metric, a subject, a scope and a source as it was', async () => {
    await run(
      `INSERT INTO sources VALUES ('paper', NULL, 'a', 'a', 'b', 'b', '2023', 'printed', 'news', 'n', 0, NULL)`,
    );
    await publishNext(1);
    const before = await readCatalogue(db);
    await run(`UPDATE metrics SET name_zh = 'x', name_en = 'x', definition_zh = 'x', definition_en = 'x', unit = 'event',
      counter_zh = 'x', counter_en = 'x', kind = 'stock', direction = 'higher', headline = 3, denominator = 1, object = 'x'`);
    await run(`UPDATE subjects SET name_zh = 'x', name_en = 'x'`);
    await run(`UPDATE scopes SET name_zh = 'x', name_en = 'x', kind = 'sector'`);
    await run(`UPDATE sources SET title_zh = 'x', title_en = 'x', publisher_zh = 'x', publisher_en = 'x', published = '2024',
      published_basis = 'inferred', kind = 'x', note = 'x', district = 'north'`);
    expect(await readCatalogue(db)).not.toEqual(before);
    expect(await readCatalogue(db, 2)).toEqual(before);
    expect((await readCatalogue(db, 1)).sources).toEqual([]);
  });

  test('knows the names that files could use then', async () => {
    const name = { of: 'metric' as const, name: '试名', id: 'members' };
    await putCatalogue(db, CATALOGUE, [name]);
    await publishNext(1);
    await putCatalogue(db, CATALOGUE, [{ ...name, id: 'helpers' }]);
    await publishNext(2);
    await putCatalogue(db, CATALOGUE, []);
    const meant = await Promise.all(
      [1, 2, 3, null].map(async (asOf) => (await readAliases(db, asOf)).metrics.get('试名')),
    );
    expect(meant).toEqual([undefined, 'members', 'helpers', undefined]);
  });
});

test('every column of the catalogue is kept when it changes, but for its place and the marks of editing', async () => {
  const { results } = await env.DB.prepare(
    `SELECT name, tbl_name AS "table", sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%~_note~_change' ESCAPE '~'`,
  ).all<{ table: string; sql: string }>();
  expect(results.map(({ table }) => table).sort()).toEqual([
    ...['aliases', 'districts', 'metrics', 'scopes', 'sources', 'subjects'],
  ]);
  for (const { table, sql } of results) {
    const columns = (await env.DB.prepare(`PRAGMA table_info(${table})`).all<{ name: string }>()).results;
    const unkept = columns.filter(({ name }) => !sql.includes(`OLD.${name} IS NOT NEW.${name}`));
    expect({ table, unkept: unkept.map(({ name }) => name) }).toEqual({ table, unkept: UNKEPT[table] });
  }
});

const UNKEPT: Readonly<Record<string, readonly string[]>> = {
  districts: ['position', 'edited_at'],
  metrics: ['position', 'edited_at'],
  subjects: ['position'],
  scopes: ['position'],
  sources: ['position', 'edited_at'],
  aliases: ['of', 'name', 'edited_at'],
};

test.each([
  ['UPDATE catalogue_changes SET before = NULL'],
  ['DELETE FROM catalogue_changes'],
  [`REPLACE INTO catalogue_changes VALUES (1, 'district', 'north', 1, NULL)`],
])('%s is refused', async (sql) => {
  await putCatalogue(db, renamed('试甲'), []);
  await expect(run(sql)).rejects.toThrow('append-only');
  expect(await nameOf(1)).toBe('north');
});
