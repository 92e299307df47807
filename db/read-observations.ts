import { and, asc, eq, gt, isNull, lte, not, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
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
export async function readObservations(db: Db, filter: ObservationFilter): Promise<Observation[]> {
  const rows = await select(db)
    .where(
      and(
        stoodAt(filter.version),
        filter.notAt === undefined ? undefined : not(stoodAt(filter.notAt)),
        isOneOf(observations.id, filter.ids?.map(Number)),
        isOneOf(observations.metric, filter.metrics),
        isOneOf(metrics.object, filter.objects),
        isOneOf(observations.district, filter.districts),
        isOneOf(observations.source, filter.sources),
        endsWithin(filter.periods),
      ),
    )
    .orderBy(asc(metrics.position), asc(districts.position), asc(lastKnownDay), asc(observations.id))
    .limit(filter.most ?? -1)
    .offset(filter.from ?? 0);
  return rows.map(toObservation);
}

/** Figures by their ids, whether they stand or have been replaced or taken away. */
export async function readEverStood(db: Db, ids: readonly string[]): Promise<Observation[]> {
  return (await select(db).where(isOneOf(observations.id, ids.map(Number)))).map(toObservation);
}

const select = (db: Db) =>
  db
    .select({ observation: observations, metric: metrics, scope: scopes })
    .from(observations)
    .innerJoin(metrics, eq(metrics.id, observations.metric))
    .innerJoin(scopes, eq(scopes.id, observations.scope))
    .innerJoin(districts, eq(districts.slug, observations.district));

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

interface Joined {
  readonly observation: typeof observations.$inferSelect;
  readonly metric: typeof metrics.$inferSelect;
  readonly scope: typeof scopes.$inferSelect;
}

const toObservation = ({ observation: o, metric, scope }: Joined): Observation => ({
  id: String(o.id),
  district: o.district,
  subject: metric.subject,
  metric: o.metric,
  status: o.status,
  value: o.value,
  low: o.low,
  high: o.high,
  bound: o.bound,
  unit: metric.unit as UnitId,
  printed: o.printed,
  kind: metric.kind,
  scope: toScope(scope),
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
