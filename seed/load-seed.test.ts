import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { publishVersion } from '#db/publish-version.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { readObservations } from '#db/read-observations.ts';
import { readVersions } from '#db/read-versions.ts';
import { NOW, SEED, emptyDb } from '../tests/workerd/seeded.ts';
import { publication } from '../tests/workerd/small-catalogue.ts';
import { loadSeed, needsSeed, type Seed, type SeedFile } from './load-seed.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await emptyDb();
});

const decode = ({ bytes }: SeedFile): string => new TextDecoder().decode(bytes);
const rowsOf = (file: SeedFile): number => decode(file).trim().split('\n').length - 1;

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
    await publishVersion(publication(db, { baseVersion: 0 }));
    expect(await needsSeed(db, SEED)).toBe(false);
  });
});

describe('a bad row stops the seed before anything is written', () => {
  const spoilDocument = (name: string, from: string, to: string): Seed => ({
    ...SEED,
    documents: SEED.documents.map((file) =>
      file.name === name ? { name, bytes: new TextEncoder().encode(spoil(decode(file), from, to)) } : file,
    ),
  });
  const spoilList = (name: keyof Seed['catalogue'], from: string, to: string): Seed => ({
    ...SEED,
    catalogue: { ...SEED.catalogue, [name]: spoil(SEED.catalogue[name], from, to) },
  });

  test.each<[Seed, string, number, string]>([
    [
      spoilDocument('shanting.csv', '\n山亭,青年驿站,3个', '\n山亭,青年驿站,数百个'),
      'shanting.csv',
      3,
      '数值',
    ],
    [
      spoilDocument('shanting.csv', '\n山亭,青年驿站,3个,个', '\n山亭,青年驿站,3个,元'),
      'shanting.csv',
      3,
      '单位',
    ],
    [spoilDocument('shanting.csv', '\n山亭,青年驿站', '\n山亭,青年驿站甲'), 'shanting.csv', 3, '指标'],
    [spoilDocument('shanting.csv', '\n山亭,青年驿站', '\n山亭甲,青年驿站'), 'shanting.csv', 3, '区县'],
    [spoilDocument('jiyang.csv', '青年突击队,,支,2019,', '青年突击队,,支,去年,'), 'jiyang.csv', 2, '时期'],
    [spoilDocument('jiyang.csv', '人次,2019,繁星计划,', '人次,2019,群星计划,'), 'jiyang.csv', 3, '口径'],
    [
      spoilDocument('jiyang.csv', ',仅有计划,jiyang-2019,第10段第3句', ',打算,jiyang-2019,第10段第3句'),
      'jiyang.csv',
      2,
      '状态',
    ],
    [
      spoilDocument('jiyang.csv', 'jiyang-2019,第10段第3句', 'jiyang-2018,第10段第3句'),
      'jiyang.csv',
      2,
      '来源',
    ],
    [spoilList('metrics', ',person-time,,,flow', ',hours,,,flow'), 'catalogue/metrics.csv', 2, 'unit'],
    [spoilList('districts', '370214,', '37021,'), 'catalogue/districts.csv', 3, 'code'],
  ])('and is named by file, row and column: %#', async (seed, file, row, column) => {
    const error = await loadSeed(db, seed, NOW).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(`seed/${file}: Row ${row}, “${column}”: `);
    expect(await readVersions(db)).toEqual([]);
    expect(Object.values(await readCatalogue(db)).flat()).toEqual([]);
  });
});

function spoil(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}
