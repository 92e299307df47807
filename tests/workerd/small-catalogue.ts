import type { Catalogue, Source } from '#core/catalogue/catalogue.ts';
import { cellKey } from '#core/tidy/cell-key.ts';
import { countChanges, diffDrafts } from '#core/tidy/diff-drafts.ts';
import type { Draft } from '#core/tidy/draft.ts';
import { plainGrid } from '#core/table/grid.ts';
import { splitTable } from '#core/table/split-table.ts';
import { readGrid } from '#core/upload/read-grid.ts';
import type { Db } from '#db/open.ts';
import { publishVersion, type Publication } from '#db/publish-version.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { readObservations } from '#db/read-observations.ts';
import { stageUpload, type NewUpload } from '#db/stage-upload.ts';
import { NOW, emptyDb } from './seeded.ts';

const both = (text: string) => ({ zh: text, en: text });
const district = (code: string, slug: string) => ({
  code,
  slug,
  name: both(slug),
  city: both('city'),
  province: both('province'),
});
const metric = (id: string, object: string, unit: 'person' | 'event' | 'CNY') => ({
  id,
  subject: 'work',
  object,
  name: both(id),
  definition: both(`What ${id} counts.`),
  unit,
  counter: null,
  kind: 'flow' as const,
  direction: 'neutral' as const,
  headline: null,
  denominator: false,
});

/** Two districts and three metrics, in an order that is neither that of their ids nor its reverse. */
export const CATALOGUE: Catalogue = {
  districts: [district('100002', 'south'), district('100001', 'north')],
  subjects: [{ id: 'work', name: both('work') }],
  metrics: [
    metric('members', 'people', 'person'),
    metric('grants', 'money', 'CNY'),
    metric('helpers', 'people', 'person'),
  ],
  scopes: [{ id: 'district', kind: 'district', name: both('whole district') }],
  sources: [],
};

/** The small catalogue, and nothing published. */
export async function cataloguedDb(): Promise<Db> {
  const db = await emptyDb();
  await putCatalogue(db, CATALOGUE, []);
  return db;
}

const source = (id: string): Source => ({
  id,
  district: null,
  title: both(id),
  publisher: both(''),
  published: { date: '2024-01-01', basis: 'printed' },
  kind: 'report',
  note: '',
});

const SOURCED: Catalogue = {
  ...CATALOGUE,
  scopes: [...CATALOGUE.scopes, { id: 'sector', kind: 'sector', name: both('sector') }],
  sources: [source('s-1'), source('s-2')],
};

/** The small catalogue with a second scope and two sources, and nothing published. */
export async function sourcedDb(): Promise<Db> {
  const db = await emptyDb();
  await putCatalogue(db, SOURCED, []);
  return db;
}

const HEAD = 'district,metric,value,period,scope,status,source,locator,note';

/** Publishes rows of all columns in place of whatever stands in their cells in a version of `sourcedDb`. */
export async function publishRows(db: Db, baseVersion: number, rows: readonly string[]): Promise<number> {
  const begin = readDrafts([HEAD, ...rows].join('\n'), SOURCED);
  const cells = new Set(begin.map(cellKey));
  const present = await readObservations(db, { version: baseVersion });
  const cease = present.filter((one) => cells.has(cellKey(one))).map(({ id }) => id);
  const version = await publish(db, { begin, cease });
  if (version === 'overtaken') throw new Error('Something else was published meanwhile.');
  return version;
}

/** The rows of a tidy CSV text, read as an upload is. */
export function readDrafts(csv: string, catalogue = CATALOGUE): readonly Draft[] {
  const split = splitTable(csv.trim());
  if (split.kind === 'refusal') throw new Error(split.message.en);
  const reading = readGrid({ grid: plainGrid(split.table), catalogue, aliases: NO_ALIASES });
  if (reading.kind === 'refusal') throw new Error(reading.message.en);
  if (reading.problems[0]) throw new Error(reading.problems[0].message.en);
  return reading.drafts;
}

const NO_ALIASES = { districts: new Map(), metrics: new Map() };

/** Brings a file of three bytes, or another, and returns its id. */
export async function stage(db: Db, change: Partial<NewUpload> = {}): Promise<string> {
  const id = crypto.randomUUID();
  await stageUpload(db, {
    id,
    fileName: 'file.csv',
    bytes: new Uint8Array([1, 2, 3]),
    sha256: 'hash',
    encoding: 'utf-8',
    layout: 'tidy',
    author: 'tester',
    account: null,
    district: null,
    choice: '{}',
    baseVersion: 0,
    createdAt: NOW.toISOString(),
    record: null,
    ...change,
  });
  return id;
}

/** Publishes a small file that begins and ceases nothing but what is given. */
export async function publish(db: Db, change: Partial<Publication> = {}): Promise<number | 'overtaken'> {
  return publishVersion({
    db,
    upload: change.upload ?? (await stage(db)),
    author: 'tester',
    note: 'a note',
    publishedAt: NOW.toISOString(),
    begin: [],
    cease: [],
    counts: { added: 0, changed: 0, withdrawn: 0, unchanged: 0 },
    records: [],
    ...change,
  });
}

/** Publishes what a tidy CSV text changes in a version. */
export async function publishCsv(
  db: Db,
  baseVersion: number,
  csv: string,
  catalogue = CATALOGUE,
): Promise<number> {
  const present = await readObservations(db, { version: baseVersion });
  const diff = diffDrafts({ present, drafts: readDrafts(csv, catalogue) });
  const replaced = [...diff.changed, ...diff.withdrawn];
  const version = await publish(db, {
    begin: [...diff.added, ...replaced.map(({ after }) => after)],
    cease: replaced.map(({ before }) => before.id),
    counts: countChanges(diff),
  });
  if (version === 'overtaken') throw new Error('Something else was published meanwhile.');
  return version;
}
