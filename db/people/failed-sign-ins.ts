import { and, count, eq, gt, inArray, lt } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { failedSignIns } from '../people-schema.ts';

/** How often a sign-in has failed for each of the keys since that time (milliseconds). */
export async function countFailures(
  db: Db,
  keys: readonly string[],
  since: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ key: failedSignIns.key, failures: count() })
    .from(failedSignIns)
    .where(and(inArray(failedSignIns.key, [...keys]), gt(failedSignIns.at, since)))
    .groupBy(failedSignIns.key);
  return new Map(rows.map(({ key, failures }) => [key, failures]));
}

/** Counts one failure for each key, and forgets those that no longer matter. */
export async function addFailures(
  db: Db,
  { keys, at, forget }: { readonly keys: readonly string[]; readonly at: number; readonly forget: number },
): Promise<void> {
  await db.batch([
    db.delete(failedSignIns).where(lt(failedSignIns.at, forget)),
    db.insert(failedSignIns).values(keys.map((key) => ({ key, at }))),
  ]);
}

export const clearFailures = (db: Db, key: string) =>
  db.delete(failedSignIns).where(eq(failedSignIns.key, key));
