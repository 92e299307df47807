import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCatalogue as readTexts } from '#core/catalogue/read-catalogue.ts';
import type { Observation } from '#core/observation/observation.ts';
import type { Db } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { readObservations } from '#db/read-observations.ts';
import { readVersions } from '#db/read-versions.ts';
import { NOW, SEED, emptyDb } from '../tests/workerd/seeded.ts';
import { publish } from '../tests/workerd/small-catalogue.ts';
import { loadSeed, needsSeed, readDocument, type Seed, type SeedFile } from './load-seed.ts';
import { updateCatalogue } from './seed-catalogue.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await emptyDb();
});

const decode = ({ bytes }: SeedFile): string => new TextDecoder().decode(bytes);
const rowsOf = (file: SeedFile): number => decode(file).trim().split('\n').length - 1;

const NONE = { value: null, low: null, high: null, bound: null };

/** All that a figure says, as one text. */
const tell = (told: Omit<Observation, 'id' | 'subject' | 'kind' | 'sinceVersion'>): string =>
  JSON.stringify([
    [told.district, told.metric, told.scope, told.status, told.printed, told.unit],
    [told.value, told.low, told.high, told.bound, told.period],
    [told.source, told.locator, told.note],
  ]);

const readAll = async () => ({
  catalogue: await readCatalogue(db),
  versions: await readVersions(db),
  figures: await Promise.all([1, 2, 3, 4, 5].map((version) => readObservations(db, { version }))),
});

describe('the seed', () => {
  test('becomes a version a document, each with the figures of that document', async () => {
    expect(await loadSeed(db, SEED, NOW)).toBe(5);
    const versions = (await readVersions(db)).reverse();
    expect(versions.map(({ version, fileName }) => [version, fileName])).toEqual(
      SEED.documents.map(({ name }, index) => [index + 1, name]),
    );
    expect(versions.map(({ counts }) => counts)).toEqual(
      SEED.documents.map((file) => ({ added: rowsOf(file), changed: 0, withdrawn: 0, unchanged: 0 })),
    );
    let standing = 0;
    for (const [index, file] of SEED.documents.entries()) {
      standing += rowsOf(file);
      expect(await readObservations(db, { version: index + 1 })).toHaveLength(standing);
    }
  });

  test('stands in the database as its documents print it', async () => {
    await loadSeed(db, SEED, NOW);
    const reading = readTexts(SEED.catalogue);
    if (reading.kind === 'problems') throw new Error('the catalogue has problems');
    const { catalogue, aliases } = reading;
    const read = await Promise.all(SEED.documents.map((file) => readDocument(file, catalogue, aliases)));
    const drafts = read.flatMap(({ rows }) => rows);
    const printed = drafts.map(({ figure, ...draft }) =>
      tell({ ...NONE, ...draft, ...figure, unit: draft.unit }),
    );
    const standing = (await readObservations(db, { version: 5 })).map(tell);
    expect(standing.sort()).toEqual(printed.sort());
    expect(await readCatalogue(db)).toEqual(catalogue);
  });

  test('is kept as the files that were read, byte for byte', async () => {
    await loadSeed(db, SEED, NOW);
    const { results } = await env.DB.prepare(
      `SELECT file_name AS name, content FROM uploads JOIN upload_parts ON upload = id ORDER BY uploads.rowid`,
    ).all<{ name: string; content: number[] }>();
    expect(results).toEqual(SEED.documents.map(({ name, bytes }) => ({ name, content: [...bytes] })));
  });

  test('goes on where it was cut off, and ends as if it had not been', async () => {
    await loadSeed(db, SEED, NOW);
    const whole = await readAll();
    await reset();
    db = await emptyDb();

    expect(await loadSeed(db, { ...SEED, documents: SEED.documents.slice(0, 2) }, NOW)).toBe(2);
    expect(await needsSeed(db, SEED)).toBe(true);
    expect(await loadSeed(db, SEED, NOW)).toBe(5);
    expect(await readAll()).toEqual(whole);
  });

  test('is needed by an empty database, and not by one that holds it', async () => {
    expect(await needsSeed(db, SEED)).toBe(true);
    await loadSeed(db, SEED, NOW);
    expect(await needsSeed(db, SEED)).toBe(false);
    expect(await loadSeed(db, SEED, NOW)).toBe(5);
    expect(await readVersions(db)).toHaveLength(5);
  });

  test('is not needed where someone has published something else', async () => {
    await publish(db);
    expect(await needsSeed(db, SEED)).toBe(false);
  });
});

describe('the catalogue of a database that was seeded earlier', () => {
  /** The seed as it was before there were denominators. */
  const EARLIER = {
    ...SEED.catalogue,
    subjects: SEED.catalogue.subjects.replace(/^context,.*\n/m, ''),
    metrics: SEED.catalogue.metrics
      .replace(/^(?:population|youth),.*\n/gm, '')
      .replace(/^(league-members,.*),yes,/m, '$1,,'),
  };

  test('becomes that of the files, while its figures and versions stay', async () => {
    await loadSeed(db, SEED, NOW);
    const wanted = await readAll();
    await reset();
    db = await emptyDb();
    await loadSeed(db, { ...SEED, catalogue: EARLIER }, NOW);
    expect((await readCatalogue(db)).metrics.filter(({ denominator }) => denominator)).toEqual([]);

    expect(await needsSeed(db, SEED)).toBe(false);
    expect(await updateCatalogue(db, SEED.catalogue)).toBe(true);
    expect(await readAll()).toEqual(wanted);
    expect(await updateCatalogue(db, SEED.catalogue)).toBe(false);
  });

  test('keeps the scopes that publications have brought', async () => {
    await loadSeed(db, { ...SEED, catalogue: EARLIER }, NOW);
    await env.DB.prepare(`INSERT INTO scopes VALUES ('new', 'programme', '试点', 'trial', 999)`).run();
    expect(await updateCatalogue(db, SEED.catalogue)).toBe(true);
    expect((await readCatalogue(db)).scopes.at(-1)?.id).toBe('new');
    expect(await updateCatalogue(db, SEED.catalogue)).toBe(false);
  });

  test('gets names that files may now use', async () => {
    await loadSeed(db, SEED, NOW);
    const metrics = SEED.catalogue.metrics.replace('志愿者出动人次|', '志愿者出动人次|试出动|');
    await updateCatalogue(db, { ...SEED.catalogue, metrics });
    const of = await readAliases(db);
    expect(metrics.includes('试出动')).toBe(true);
    expect(of.metrics.get('试出动')).toBe('volunteers-deployed');
  });

  test('keeps what administrators have edited, added, moved and taken away', async () => {
    await loadSeed(db, SEED, NOW);
    const run = (sql: string) => env.DB.prepare(sql).run();
    await run(
      `UPDATE districts SET name_zh = '试甲', position = 9, edited_at = 'now' WHERE slug = 'laoshan'`,
    );
    await run(
      `INSERT INTO districts VALUES ('990001', 'trial', '试乙', 'Trial', '试', 'T', '试', 'T', 10, 'now')`,
    );
    await run(`UPDATE metrics SET definition_zh = '试验', edited_at = 'now' WHERE id = 'volunteers'`);
    await run(`UPDATE aliases SET removed_at = 'now', edited_at = 'now' WHERE name = '志愿者人数'`);
    const edited = await readAll();
    expect(await updateCatalogue(db, SEED.catalogue)).toBe(false);

    const districts = SEED.catalogue.districts.replace(',城阳,', ',城阳区,').replace(',崂山,', ',崂山区,');
    expect(await updateCatalogue(db, { ...SEED.catalogue, districts })).toBe(true);
    const { catalogue } = await readAll();
    expect(catalogue.districts.map(({ name }) => name.zh)).toEqual([
      ...['城阳区', '济阳', '西固', '山亭', '试甲', '试乙'],
    ]);
    expect(catalogue.metrics).toEqual(edited.catalogue.metrics);
    expect((await readAliases(db)).metrics.has('志愿者人数')).toBe(false);
    expect(await updateCatalogue(db, { ...SEED.catalogue, districts })).toBe(false);
  });

  test('is left alone where the database began with something else', async () => {
    await publish(db);
    expect(await updateCatalogue(db, SEED.catalogue)).toBe(false);
    expect((await readCatalogue(db)).metrics).toEqual([]);
  });
});

describe('a bad row stops the seed before anything is written', () => {
  test.each<[file: string, from: string, to: string, column: string]>([
    ['shanting.csv', '山亭,青年驿站,3个,', '山亭,青年驿站,数百个,', '数值'],
    ['shanting.csv', '山亭,青年驿站,3个,个,', '山亭,青年驿站,3个,元,', '单位'],
    ['shanting.csv', '山亭,青年驿站,', '山亭,青年驿站甲,', '指标'],
    ['shanting.csv', '山亭,青年驿站,', '山亭甲,青年驿站,', '区县'],
    ['jiyang.csv', '青年突击队,,支,2019,', '青年突击队,,支,去年,', '时期'],
    ['jiyang.csv', '2019,繁星计划,', '2019,群星计划,', '口径'],
    ['jiyang.csv', '仅有计划,jiyang-2019,第10段第3句', '打算,jiyang-2019,第10段第3句', '状态'],
    ['jiyang.csv', 'jiyang-2019,第10段第3句', 'jiyang-2018,第10段第3句', '来源'],
    ['catalogue/metrics.csv', ',person-time,,,flow', ',hours,,,flow', 'unit'],
    ['catalogue/districts.csv', '370214,', '37021,', 'code'],
  ])('in %s, where %s has become %s', async (file, from, to, column) => {
    const { seed, row } = spoil(file, from, to);
    const error = await loadSeed(db, seed, NOW).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(`seed/${file}: Row ${row}, “${column}”: `);
    expect(await readVersions(db)).toEqual([]);
    expect(Object.values(await readCatalogue(db)).flat()).toEqual([]);
  });
});

/** The seed with one thing changed in one of its files, and the row in which it stands. */
function spoil(file: string, from: string, to: string): { readonly seed: Seed; readonly row: number } {
  let row = 0;
  const change = (name: string, text: string): string => {
    if (name !== file) return text;
    row = text.slice(0, text.indexOf(from)).split('\n').length;
    return text.replace(from, to);
  };
  const lists = Object.entries(SEED.catalogue).map(([name, text]) => [
    name,
    change(`catalogue/${name}.csv`, text),
  ]);
  const documents = SEED.documents.map((document) => ({
    name: document.name,
    bytes: new TextEncoder().encode(change(document.name, decode(document))),
  }));
  return { seed: { catalogue: Object.fromEntries(lists), documents }, row };
}
