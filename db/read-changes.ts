import { sql, type SQL } from 'drizzle-orm';
import type { ChangeKind } from '#core/change/change-kind.ts';
import type { Db } from './open.ts';

export interface ChangesFilter {
  readonly from: number;
  readonly to: number;
  /** How many of the first are left out, and how many follow at most. */
  readonly skip: number;
  readonly most: number;
}

/** The ids of what stood in a cell and of what stands there; null where nothing did or does. */
export interface ChangedCell {
  readonly kind: ChangeKind;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * A page of what became of the cells between two versions, by metric, district and time; those in which nothing stands
 * any longer come last. A cell that reads the same is no change, whatever happened between.
 */
export async function readChanges(db: Db, { from, to, skip, most }: ChangesFilter): Promise<ChangedCell[]> {
  const rows = await db.all<{ kind: ChangeKind; before: number | null; after: number | null }>(sql`
    ${changedBetween(from, to)}
    SELECT changed.kind, before, after FROM changed
    JOIN observations o ON o.id = coalesce(after, before)
    JOIN metrics m ON m.id = o.metric
    JOIN districts d ON d.slug = o.district
    ORDER BY after IS NULL, m.position, d.position, coalesce(nullif(o.period_end, ''), o.period_start), o.id
    LIMIT ${most} OFFSET ${skip}`);
  const idOf = (id: number | null) => (id === null ? null : String(id));
  return rows.map(({ kind, before, after }) => ({ kind, before: idOf(before), after: idOf(after) }));
}

/** How many cells became what between two versions. */
export async function countChanges(db: Db, from: number, to: number): Promise<Record<ChangeKind, number>> {
  const rows = await db.all<{ kind: ChangeKind; count: number }>(sql`
    ${changedBetween(from, to)} SELECT kind, count(*) AS count FROM changed GROUP BY kind`);
  const of = (kind: ChangeKind) => rows.find((row) => row.kind === kind)?.count ?? 0;
  return { added: of('added'), changed: of('changed'), withdrawn: of('withdrawn') };
}

const CELL = ['district', 'metric', 'scope', 'period_start', 'period_end'];
/** What a reader sees of an observation, apart from its cell: as `differingParts` compares it. */
const PARTS = [
  'status',
  'value',
  'low',
  'high',
  'bound',
  'printed',
  'period_label',
  'source',
  'locator',
  'note',
];
const listOf = (table: string, columns: readonly string[]): SQL =>
  sql.raw(columns.map((column) => `${table}.${column}`).join(', '));

const stood = (version: number): SQL =>
  sql`(since_version <= ${version} AND (until_version IS NULL OR until_version > ${version}))`;

const changedBetween = (from: number, to: number): SQL => sql`
  WITH was AS MATERIALIZED (SELECT * FROM observations WHERE ${stood(from)} AND NOT ${stood(to)}),
    now AS MATERIALIZED (SELECT * FROM observations WHERE ${stood(to)} AND NOT ${stood(from)}),
    changed AS (
      SELECT was.id AS before, now.id AS after,
        CASE WHEN now.status = 'withdrawn' THEN iif(was.status IS 'withdrawn', 'changed', 'withdrawn')
          WHEN was.id IS NULL THEN 'added' ELSE 'changed' END AS kind
      FROM now LEFT JOIN was ON (${listOf('was', CELL)}) = (${listOf('now', CELL)})
      WHERE was.id IS NULL OR (${listOf('was', PARTS)}) IS NOT (${listOf('now', PARTS)})
      UNION ALL
      SELECT was.id, NULL, 'withdrawn' FROM was
      LEFT JOIN now ON (${listOf('was', CELL)}) = (${listOf('now', CELL)})
      WHERE now.id IS NULL
    )`;
