import { and, countDistinct, eq } from 'drizzle-orm';
import type { Db } from './open.ts';
import { stoodAt } from './read-observations.ts';
import { observations } from './schema.ts';

/** How many districts report a figure of each metric at a version; a metric that none reports is not among them. */
export async function countReporters(db: Db, version: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ metric: observations.metric, districts: countDistinct(observations.district) })
    .from(observations)
    .where(and(stoodAt(version), eq(observations.status, 'reported')))
    .groupBy(observations.metric);
  return new Map(rows.map(({ metric, districts }) => [metric, districts]));
}
