import { env, reset } from 'cloudflare:test';
import type { D1Database } from '@cloudflare/workers-types';
import { asc } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#core/tidy/draft.ts';
import { cataloguedDb, publish, publishCsv, readDrafts, stage } from '../tests/workerd/small-catalogue.ts';
import { openDb, type Db } from './open.ts';
import { readHistory } from './read-history.ts';
import { readObservations } from './read-observations.ts';
import { readUploadBytes } from './read-uploads.ts';
import { readVersions } from './read-versions.ts';
import { uploadParts } from './schema.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await cataloguedDb();
});

const HEADER = 'district,metric,value,unit,period,scope,status';
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n');

async function countRows() {
  const [row] = await db.all<Record<string, number>>(`SELECT
    (SELECT count(*) FROM uploads) AS uploads, (SELECT count(*) FROM upload_parts) AS parts,
    (SELECT count(*) FROM versions) AS versions, (SELECT count(*) FROM scopes) AS scopes,
    (SELECT count(*) FROM observations) AS observations,
    (SELECT count(*) FROM observations WHERE until_version IS NULL) AS standing`);
  return row;
}

describe('a publication that fails leaves nothing behind', () => {
  const good = readDrafts(csv('south,members,9,,2024,programme: a new one,'));
  const [another] = readDrafts(csv('south,members,10,,2025,,'));
  const isAnother = (change: Partial<Draft>) => good.concat({ ...(another as Draft), ...change });

  test.each([
    ['a metric that is not in the catalogue', { begin: isAnother({ metric: 'nope' }) }],
    ['a district that is not in the catalogue', { begin: isAnother({ district: 'nope' }) }],
    ['a source that is not in the catalogue', { begin: isAnother({ source: 'nope' }) }],
    ['a number without a bound', { begin: isAnother({ figure: null, status: 'reported' }) }],
  ])('%s', async (_what, change) => {
    await publishCsv(db, 0, csv('north,members,1,,2023,,'));
    await publishCsv(db, 1, csv('north,members,2,,2023,,'));
    const before = await countRows();
    const upload = await stage(db);
    await expect(publish(db, { upload, ...change })).rejects.toThrow();
    expect(await countRows()).toEqual({ ...before, uploads: 3, parts: 3 });
    expect(await publish(db, { upload, begin: good })).toBe(3);
  });

  test.each([
    [
      'a cell in which another figure stands',
      { begin: [...good, ...readDrafts(csv('north,members,2,,2023,,'))] },
    ],
    ['the same cell twice', { begin: [...good, ...good] }],
    ['a figure to cease that ceased before', { begin: good, cease: ['1'] }],
  ])('and says that it was overtaken: %s', async (_what, change) => {
    await publishCsv(db, 0, csv('north,members,1,,2023,,'));
    await publishCsv(db, 1, csv('north,members,2,,2023,,'));
    const upload = await stage(db);
    const before = await countRows();
    expect(await publish(db, { upload, ...change })).toBe('overtaken');
    expect(await countRows()).toEqual(before);
    expect(await publish(db, { upload, begin: good })).toBe(3);
  });
});

test('an upload is published once, however often it is asked for', async () => {
  const upload = await stage(db);
  const asked = Array.from({ length: 5 }, () =>
    publish(db, { upload, begin: readDrafts(csv('north,members,1,,2023,,')) }),
  );
  expect((await Promise.all(asked)).toSorted()).toEqual([
    1,
    'overtaken',
    'overtaken',
    'overtaken',
    'overtaken',
  ]);
  expect(await countRows()).toMatchObject({ versions: 1, observations: 1 });
});

test('of two publications that touch one cell one is published, and the other leaves nothing', async () => {
  await publishCsv(db, 0, csv('north,members,1,,2023,,'));
  const outcomes = await Promise.all(
    ['first', 'second'].map((author) =>
      publish(db, { author, cease: ['1'], begin: readDrafts(csv('north,members,5,,2023,,')) }),
    ),
  );
  expect(outcomes.toSorted()).toEqual([2, 'overtaken']);
  expect(await countRows()).toMatchObject({ versions: 2, observations: 2, standing: 1 });
});

test('fifty publications at once that touch cells of their own become fifty versions', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      publish(db, { begin: readDrafts(csv(`north,members,${at},,${1950 + at},,`)) }),
    ),
  );
  expect(outcomes.toSorted((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 50 }, (_, at) => at + 1),
  );
  for (const [at, version] of outcomes.entries()) {
    const begun = (await readObservations(db, { version: Number(version) })).filter(
      ({ sinceVersion }) => sinceVersion === version,
    );
    expect(begun.map(({ value }) => value)).toEqual([at]);
  }
});

describe('a version that was published', () => {
  test('is read for ever as it was, whatever is published later', async () => {
    const files = [
      csv('north,members,1600余,,2023,,', 'south,grants,18.66,万元,2023,,', 'south,helpers,,,2023,,仅有计划'),
      csv('north,members,1700余,,2023,,', 'south,helpers,40,,2023,,'),
      csv('north,members,,,2023,,已撤回', 'north,members,12,,2024,a camp,'),
      csv('north,members,1650,,2023,,'),
      csv('south,grants,18.66,万元,2023,,'),
    ];
    const asPublished = [];
    for (const [base, file] of files.entries()) {
      const version = await publishCsv(db, base, file);
      asPublished.push({ version, observations: await readObservations(db, { version }) });
    }
    const figures = asPublished.map(({ observations }) =>
      observations.map(({ printed, status }) => printed || status),
    );
    expect(figures).toEqual([
      ['1600余', '18.66万元', 'plan-only'],
      ['1700余', '18.66万元', '40'],
      ['withdrawn', '12', '18.66万元', '40'],
      ['1650', '12', '18.66万元', '40'],
      ['1650', '12', '18.66万元', '40'],
    ]);
    for (const { version, observations } of asPublished)
      expect(await readObservations(db, { version })).toEqual(observations);
  });

  test('keeps the former figure of a changed cell, with the version in which it ceased', async () => {
    await publishCsv(db, 0, csv('north,members,1600余,,2023,,', 'south,members,5,,2023,,'));
    await publishCsv(db, 1, csv('north,members,1700余,,2023,,', 'south,members,5,,2023,,'));
    const [now] = await readObservations(db, { version: 2, districts: ['north'] });
    const history = await readHistory(db, Number(now?.id));
    expect(history).toMatchObject([
      { printed: '1600余', sinceVersion: 1, untilVersion: 2, fileName: 'file.csv', fileRow: 2 },
      { printed: '1700余', sinceVersion: 2, untilVersion: null, fileName: 'file.csv', fileRow: 2 },
    ]);
    const [untouched] = await readObservations(db, { version: 2, districts: ['south'] });
    expect(untouched?.sinceVersion).toBe(1);
  });

  test('says who published which file when, and how many figures it changed', async () => {
    const counts = { added: 1, changed: 2, withdrawn: 3, unchanged: 4 };
    await publish(db, { counts });
    expect(await readVersions(db)).toEqual([
      {
        version: 1,
        author: 'tester',
        note: 'a note',
        publishedAt: '2026-01-15T08:00:00.000Z',
        fileName: 'file.csv',
        sha256: 'hash',
        reverts: null,
        counts,
      },
    ]);
  });
});

describe('what a figure says', () => {
  test.each([
    [
      '1600余',
      { status: 'reported', value: 1600, low: 1600, high: null, bound: 'at-least', printed: '1600余' },
    ],
    ['近300', { status: 'reported', value: 300, high: 300, bound: 'at-most', printed: '近300' }],
    ['3至4', { status: 'reported', value: null, low: 3, high: 4, bound: 'range', printed: '3至4' }],
    ['约200', { status: 'reported', value: 200, low: null, high: null, bound: 'about', printed: '约200' }],
    ['0', { status: 'reported', value: 0, low: 0, high: 0, bound: 'exact', printed: '0' }],
    [
      '未报送',
      { status: 'not-reported', value: null, low: null, high: null, bound: null, printed: '未报送' },
    ],
    [
      '不适用',
      { status: 'not-applicable', value: null, low: null, high: null, bound: null, printed: '不适用' },
    ],
  ])('comes back from the database as it was read: %s', async (value, figure) => {
    await publishCsv(db, 0, csv(`north,members,${value},,/2023-05-31（推断）,,`));
    const [observation] = await readObservations(db, { version: 1 });
    const period = { start: null, end: '2023-05-31', basis: 'inferred', label: '/2023-05-31（推断）' };
    expect(observation).toMatchObject({ ...figure, unit: 'person', subject: 'work', kind: 'flow', period });
  });

  test('takes in a scope that it is the first to name', async () => {
    await publishCsv(db, 0, csv('north,members,1,,2023,活动：义诊,', 'south,members,2,,2023,活动：义诊,'));
    await publishCsv(db, 1, csv('north,members,3,,2024,活动：义诊,'));
    const scopes = (await readObservations(db, { version: 2 })).map(({ scope }) => scope);
    expect(scopes).toHaveLength(3);
    for (const scope of scopes)
      expect(scope).toEqual({ id: 'campaign:义诊', kind: 'campaign', name: { zh: '义诊', en: '义诊' } });
  });
});

test('a file comes back byte for byte, in parts that D1 can hold', async () => {
  const bytes = Uint8Array.from({ length: 2_500_000 }, (_, at) => (at * at + (at >> 8)) % 256);
  const upload = await stage(db, { bytes, encoding: 'gb18030' });
  const parts = await db.select().from(uploadParts).orderBy(asc(uploadParts.part));
  expect(parts.length).toBeGreaterThan(1);
  for (const { content } of parts) expect(content.length).toBeLessThanOrEqual(1_000_000);
  expect(Buffer.from(await readUploadBytes(db, upload)).equals(Buffer.from(bytes))).toBe(true);
});

describe('what D1 allows and the local one does not check', () => {
  const some = (count: number, note: string): Draft[] => {
    const [draft] = readDrafts(csv('north,members,1600余,,2023,,'));
    return Array.from({ length: count }, (_, row): Draft => {
      const period = { start: null, end: `day ${row}`, basis: 'printed', label: `day ${row}` } as const;
      return { ...(draft as Draft), row, period, note };
    });
  };

  test.each([
    ['5,000 figures', some(5000, 'a note')],
    ['1,000 figures with long notes', some(1000, '注'.repeat(1500))],
  ])('%s go in with few statements, few parameters, and none of them over 1 MB', async (_what, begin) => {
    const { d1, sent } = listenTo(env.DB);
    const cease = Array.from({ length: 5000 }, (_, id) => String(id + 1_000_000));
    await publish(openDb(d1), { begin, cease });
    expect(await readObservations(db, { version: 1 })).toHaveLength(begin.length);
    expect(sent.length).toBeLessThan(50);
    for (const { sql, parameters } of sent) {
      expect(parameters.length, sql).toBeLessThan(30);
      for (const parameter of parameters) expect(sizeOf(parameter), sql).toBeLessThanOrEqual(1_000_000);
    }
  });
});

interface Sent {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The same database, and what is sent to it from now on. */
function listenTo(real: D1Database): { readonly d1: D1Database; readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  const prepare = (sql: string) => {
    const statement = real.prepare(sql);
    const bind = statement.bind.bind(statement);
    statement.bind = (...parameters: unknown[]) => {
      sent.push({ sql, parameters });
      return bind(...parameters);
    };
    return statement;
  };
  const batch: D1Database['batch'] = (statements) => real.batch(statements);
  return { d1: { prepare, batch } as D1Database, sent };
}

const sizeOf = (parameter: unknown): number =>
  typeof parameter === 'string' ? new TextEncoder().encode(parameter).length : 0;
