import { env, reset } from 'cloudflare:test';
import type { D1Database } from '@cloudflare/workers-types';
import { asc } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#core/tidy/draft.ts';
import { cataloguedDb, publication, publishCsv, readDrafts } from '../tests/workerd/small-catalogue.ts';
import { openDb, type Db } from './open.ts';
import { publishVersion } from './publish-version.ts';
import { readHistory } from './read-history.ts';
import { readObservations } from './read-observations.ts';
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
  const [row] = await db.all(`SELECT
    (SELECT count(*) FROM uploads) AS uploads, (SELECT count(*) FROM upload_parts) AS parts,
    (SELECT count(*) FROM versions) AS versions, (SELECT count(*) FROM scopes) AS scopes,
    (SELECT count(*) FROM observations) AS observations,
    (SELECT count(*) FROM observations WHERE until_version IS NULL) AS standing`);
  return row;
}

describe('a publication that fails leaves nothing behind', () => {
  const good = readDrafts(csv('south,members,9,,2024,programme: a new one,'));
  const isAnother = (change: Partial<Draft>) => good.concat({ ...good[0], ...change } as Draft);

  test.each([
    ['a metric that is not in the catalogue', { begin: isAnother({ metric: 'nope' }) }],
    ['a district that is not in the catalogue', { begin: isAnother({ district: 'nope' }) }],
    ['a source that is not in the catalogue', { begin: isAnother({ source: 'nope' }) }],
    ['a number without a bound', { begin: isAnother({ figure: null, status: 'reported' }) }],
    ['the same cell twice', { begin: isAnother({ printed: '10' }) }],
    [
      'a cell in which another figure stands',
      { begin: [...good, ...readDrafts(csv('north,members,2,,2023,,'))] },
    ],
    ['a figure to cease that ceased before', { begin: good, cease: ['1'] }],
    ['a version that is not the newest', { begin: good, baseVersion: 1 }],
    ['a version that does not exist yet', { begin: good, baseVersion: 3 }],
  ])('%s', async (_what, change) => {
    await publishCsv(db, 0, csv('north,members,1,,2023,,'));
    await publishCsv(db, 1, csv('north,members,2,,2023,,'));
    const before = await countRows();
    await expect(publishVersion(publication(db, { baseVersion: 2, ...change }))).rejects.toThrow();
    expect(await countRows()).toEqual(before);
    expect(await publishVersion(publication(db, { baseVersion: 2, begin: good }))).toBe(3);
  });
});

test('of two publications from the same base one gets the number, and the other leaves nothing', async () => {
  await publishCsv(db, 0, csv('north,members,1,,2023,,'));
  const attempts = ['north', 'south'].map((district) =>
    publishVersion(
      publication(db, {
        baseVersion: 1,
        author: district,
        begin: readDrafts(csv(`${district},helpers,5,,2023,,`)),
      }),
    ),
  );
  const outcomes = await Promise.allSettled(attempts);
  const winner = outcomes[0]?.status === 'fulfilled' ? 'north' : 'south';
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await readVersions(db)).map(({ version, author }) => [version, author])).toEqual([
    [2, winner],
    [1, 'tester'],
  ]);
  const begun = (await readObservations(db, { version: 2 })).filter(({ sinceVersion }) => sinceVersion === 2);
  expect(begun.map(({ district }) => district)).toEqual([winner]);
  expect(await countRows()).toMatchObject({ uploads: 2, versions: 2, observations: 2 });
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
    await publishVersion(publication(db, { baseVersion: 0, counts }));
    expect(await readVersions(db)).toEqual([
      {
        version: 1,
        author: 'tester',
        note: 'a note',
        publishedAt: '2026-01-15T08:00:00.000Z',
        fileName: 'file.csv',
        sha256: 'hash',
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
  const file = { name: 'big.csv', bytes, sha256: 'hash', encoding: 'gb18030' };
  await publishVersion(publication(db, { baseVersion: 0, file }));
  const parts = await db.select().from(uploadParts).orderBy(asc(uploadParts.part));
  expect(parts.length).toBeGreaterThan(1);
  for (const { content } of parts) expect(content.length).toBeLessThanOrEqual(1_000_000);
  expect(Buffer.concat(parts.map(({ content }) => Buffer.from(content))).equals(Buffer.from(bytes))).toBe(
    true,
  );
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
    await publishVersion(publication(openDb(d1), { baseVersion: 0, begin, cease }));
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
