import { and, desc, eq, lt, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Db } from '../open.ts';
import { records } from '../people-schema.ts';

/** Everything that is written down about what people do. */
export const ACTS = [
  'signed-in',
  'sign-in-failed',
  'sign-in-refused',
  'signed-out',
  'password-changed',
  'administrator-made',
  'account-added',
  'account-changed',
  'account-disabled',
  'account-enabled',
  'link-issued',
  'link-used',
  'token-added',
  'token-revoked',
  'setting-changed',
  'uploaded',
  'upload-changed',
  'upload-discarded',
  'upload-submitted',
  'upload-returned',
  'upload-commented',
  'upload-approved',
  'published',
  'reverted',
  'district-added',
  'district-changed',
  'districts-imported',
  'metric-added',
  'metric-changed',
  'source-added',
  'source-changed',
  'alias-added',
  'alias-removed',
  'metric-proposed',
  'proposal-accepted',
  'proposal-declined',
  'chart-saved',
  'chart-removed',
  'embed-token-added',
  'embed-token-revoked',
  'briefing-saved',
  'briefing-removed',
] as const;
export type Act = (typeof ACTS)[number];

export interface NewRecord {
  readonly at: string;
  readonly account: string | null;
  readonly name: string;
  readonly address: string;
  readonly act: Act;
  readonly object: string;
  readonly detail: string;
}

/** The statement that writes a record, to stand in one batch with what it records; its detail may be worked out there. */
export const addRecord = (db: Db, record: Omit<NewRecord, 'detail'> & { readonly detail: string | SQL }) =>
  db.insert(records).values(record);

export interface RecordFilter {
  readonly act?: string | undefined;
  readonly account?: string | undefined;
  /** Part of a name or an address. */
  readonly who?: string | undefined;
  /** Part of what it was done to, or of the detail. */
  readonly object?: string | undefined;
  /** What that text names: records that speak of any of these ids, or of this version, are found too. */
  readonly named?: { readonly ids: readonly string[]; readonly version: number | null } | undefined;
  /** The first and the last day, in China. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only records older than the one with this id. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Newest first. */
export function readRecords(
  db: Db,
  { act, account, who, object, named, from, to, before, limit }: RecordFilter,
) {
  const wanted: SQL[] = [];
  if (act) wanted.push(eq(records.act, act));
  if (account) wanted.push(eq(records.account, account));
  if (who) wanted.push(anyHolds(who, records.name, records.address));
  if (object) wanted.push(anyOf(anyHolds(object, records.object, records.detail), speaksOf(named)));
  if (from) wanted.push(sql`${dayOf} >= ${from}`);
  if (to) wanted.push(sql`${dayOf} <= ${to}`);
  if (before) wanted.push(lt(records.id, before));
  return db
    .select()
    .from(records)
    .where(and(...wanted))
    .orderBy(desc(records.id))
    .limit(limit);
}

const dayOf = sql`date(${records.at}, '+8 hours')`;

const anyHolds = (text: string, ...columns: readonly SQLiteColumn[]): SQL =>
  anyOf(...columns.map((column) => sql`instr(lower(${column}), lower(${text})) > 0`));

const anyOf = (...conditions: readonly (SQL | undefined)[]): SQL => or(...conditions) ?? sql`true`;

/** Ids stand in a detail between blanks, tabs or line ends, and no blank stands in them. */
function speaksOf(named: RecordFilter['named']): SQL | undefined {
  const { ids = [], version = null } = named ?? {};
  const words = sql`' ' || replace(replace(${records.detail}, char(9), ' '), char(10), ' ') || ' '`;
  const ofIds =
    ids.length === 0
      ? undefined
      : sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(ids)}) WHERE value = ${records.object}
          OR instr(${words}, ' ' || value || ' ') > 0)`;
  const ofVersion =
    version === null
      ? undefined
      : or(
          sql`instr(${records.detail}, ${`v${version}\t`}) = 1`,
          and(eq(records.act, 'reverted'), eq(records.object, String(version))),
        );
  return or(ofIds, ofVersion);
}
