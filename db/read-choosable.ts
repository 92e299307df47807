import { sql } from 'drizzle-orm';
import type { Observation } from '#core/observation/observation.ts';
import type { Db } from './open.ts';
import { foundBy, readObservations, type ObservationFilter } from './read-observations.ts';
import { districts, metrics, observations } from './schema.ts';

export interface Choosable {
  /** All that a comparison may choose from, in the order of metrics, districts and time. */
  readonly observations: readonly Observation[];
  /** How many figures stand of a metric in a district, those left out here included. */
  readonly reported: (metric: string, district: string) => number;
}

/**
 * Of the figures that stood, those among which one may be chosen for a district (COMPARABILITY.md §3c), so that fifty
 * thousand need not be read to show five. One is left out only where another of the same metric, district, scope and
 * status is later and is shared by as many districts. Of what is kept, all that is of the same time is kept: how many
 * share it can still be counted.
 */
export async function readChoosable(db: Db, filter: ObservationFilter): Promise<Choosable> {
  const found = await db.all<{ ids: string | null; metric: string; district: string; reported: number }>(sql`
    WITH standing AS (
      SELECT ${observations.id} AS id, ${observations.metric} AS metric, ${observations.district} AS district,
        ${observations.scope} AS scope, ${observations.status} AS status, ${observations.periodStart} AS own_start,
        CASE WHEN ${metrics.kind} = 'stock' AND ${observations.periodStart} = '' THEN ${observations.periodEnd}
          ELSE ${observations.periodStart} END AS since, ${observations.periodEnd} AS until
      FROM ${observations} JOIN ${metrics} ON ${metrics.id} = ${observations.metric}
        JOIN ${districts} ON ${districts.slug} = ${observations.district}
      WHERE ${foundBy(filter)}
    ), times AS (
      SELECT metric, scope, since, until, count(DISTINCT district) AS holders FROM standing
      WHERE status = 'reported' AND (since <> '' OR until <> '') GROUP BY metric, scope, since, until
    ), ranked AS (
      SELECT standing.*, row_number() OVER (
        PARTITION BY metric, district, scope, status, coalesce(holders, 0)
        ORDER BY until DESC, iif(own_start = '', '9999', own_start), CAST(id AS TEXT)
      ) AS place
      FROM standing LEFT JOIN times USING (metric, scope, since, until)
    ), chosen AS (
      SELECT DISTINCT metric, scope, since, until FROM ranked WHERE place = 1
    )
    SELECT metric, district, sum(status = 'reported') AS reported,
      json_group_array(id) FILTER (WHERE place = 1 OR (metric, scope, since, until) IN (SELECT * FROM chosen)) AS ids
    FROM ranked GROUP BY metric, district`);
  const ids = found.flatMap((row) => JSON.parse(row.ids ?? '[]') as number[]).map(String);
  const counts = new Map(found.map((row) => [`${row.metric} ${row.district}`, row.reported]));
  return {
    observations: await readObservations(db, { version: filter.version, ids }),
    reported: (metric, district) => counts.get(`${metric} ${district}`) ?? 0,
  };
}
