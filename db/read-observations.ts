import { and, asc, eq, getTableColumns, gt, isNull, lte, not, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Scope } from '#core/catalogue/catalogue.ts';
import type { Observation } from '#core/observation/observation.ts';
import type { UnitId } from '#core/figure/units.ts';
import type { Db } from './open.ts';
import { toScope } from './read-catalogue.ts';
import { districts, metrics, observations, scopes } from './schema.ts';

export interface ObservationFilter {
  readonly version: number;
  /** Leaves out what stood at this other version as well. */
  readonly notAt?: number;
  readonly ids?: readonly string[];
  readonly metrics?: readonly string[] | undefined;
  readonly objects?: readonly string[];
  /** Slugs. */
  readonly districts?: readonly string[];
  readonly sources?: readonly string[] | undefined;
  /** Spans of ISO dates; a figure falls into one by the end of its period, or by its start where the end is unknown. */
  readonly periods?: readonly (readonly [start: string, end: string])[] | undefined;
  /** Of those found: how many of the first are left out, and how many follow at most. */
  readonly from?: number;
  readonly most?: number;
}

/** The figures that stood at a version, in the order of metrics, districts and time. A list that is not given does not filter. */
export function readObservations(db: Db, filter: ObservationFilter): Promise<Observation[]> {
  return readWhere(db, foundBy(filter), filter);
}

/** Figures by their ids, whether they stand or have been replaced or taken away. */
export function readEverStood(db: Db, ids: readonly string[]): Promise<Observation[]> {
  return readWhere(db, isOneOf(observations.id, ids.map(Number)));
}

/** What is said of metrics and scopes is read once and not with every figure: of fifty thousand it would be most of the answer. */
async function readWhere(
  db: Db,
  found: SQL | undefined,
  { from = 0, most = -1 }: Pick<ObservationFilter, 'from' | 'most'> = {},
): Promise<Observation[]> {
  const { id, subject, unit, kind } = metrics;
  const [rows, metricRows, scopeRows] = await db.batch([
    db
      .select(getTableColumns(observations))
      .from(observations)
      .innerJoin(metrics, eq(metrics.id, observations.metric))
      .innerJoin(districts, eq(districts.slug, observations.district))
      .where(found)
      .orderBy(asc(metrics.position), asc(districts.position), asc(lastKnownDay), asc(observations.id))
      .limit(most)
      .offset(from),
    db.select({ id, subject, unit, kind }).from(metrics),
    db.select().from(scopes),
  ]);
  const metricOf = new Map(metricRows.map((metric) => [metric.id, metric]));
  const scopeOf = new Map(scopeRows.map((scope) => [scope.id, toScope(scope)]));
  return rows.flatMap((row) => {
    const metric = metricOf.get(row.metric);
    const scope = scopeOf.get(row.scope);
    return metric && scope ? [toObservation(row, metric, scope)] : [];
  });
}

/** The rows that a filter finds, of the figures beside their metrics and districts. */
export const foundBy = (filter: ObservationFilter): SQL | undefined =>
  and(
    stoodAt(filter.version),
    filter.notAt === undefined ? undefined : not(stoodAt(filter.notAt)),
    isOneOf(observations.id, filter.ids?.map(Number)),
    isOneOf(observations.metric, filter.metrics),
    isOneOf(metrics.object, filter.objects),
    isOneOf(observations.district, filter.districts),
    isOneOf(observations.source, filter.sources),
    endsWithin(filter.periods),
  );

export const stoodAt = (version: number): SQL =>
  sql`(${lte(observations.sinceVersion, version)} and ${or(isNull(observations.untilVersion), gt(observations.untilVersion, version))})`;

// One bound parameter however long the list: D1 takes a hundred at most.
const isOneOf = (column: SQLiteColumn, values?: readonly (string | number)[]): SQL | undefined =>
  values === undefined
    ? undefined
    : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

const lastKnownDay = sql`coalesce(nullif(${observations.periodEnd}, ''), ${observations.periodStart})`;

const endsWithin = (periods: ObservationFilter['periods']): SQL | undefined =>
  periods === undefined
    ? undefined
    : sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(periods)}) AS span
        WHERE ${lastKnownDay} BETWEEN span.value ->> 0 AND span.value ->> 1)`;

type Row = typeof observations.$inferSelect;
type NamedMetric = Pick<typeof metrics.$inferSelect, 'subject' | 'unit' | 'kind'>;

const toObservation = (o: Row, { subject, unit, kind }: NamedMetric, scope: Scope): Observation => ({
  id: String(o.id),
  district: o.district,
  subject,
  metric: o.metric,
  status: o.status,
  value: o.value,
  low: o.low,
  high: o.high,
  bound: o.bound,
  unit: unit as UnitId,
  printed: o.printed,
  kind,
  scope,
  period: {
    start: o.periodStart || null,
    end: o.periodEnd || null,
    basis: o.periodBasis,
    label: o.periodLabel,
  },
  source: o.source,
  locator: o.locator,
  note: o.note,
  sinceVersion: o.sinceVersion,
});
