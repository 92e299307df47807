import { count, isNull } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { observations } from '../schema.ts';

/** How many figures and absences stand of each district, by slug; one that has none is not among them. */
export async function countByDistrict(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ key: observations.district, figures: count() })
    .from(observations)
    .where(isNull(observations.untilVersion))
    .groupBy(observations.district);
  return new Map(rows.map(({ key, figures }) => [key, figures]));
}

/** How many figures and absences each metric has ever had, by id; one that never had any is not among them. */
export async function countByMetric(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ key: observations.metric, figures: count() })
    .from(observations)
    .groupBy(observations.metric);
  return new Map(rows.map(({ key, figures }) => [key, figures]));
}
