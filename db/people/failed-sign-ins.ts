import { eq, inArray, lt, or, sql } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { failedSignIns } from '../people-schema.ts';

/** How often a sign-in may have failed for a key. */
export interface Bound {
  readonly key: string;
  readonly most: number;
}

/**
 * Counts an attempt as failed, for each key, before it is known whether it is, and returns the ids of what was counted:
 * none where one of the keys had failed as often as it may since that time (milliseconds). Counting and writing are one
 * statement, so that of many at once no more get through.
 */
export async function beginAttempt(
  db: Db,
  { bounds, at, since }: { readonly bounds: readonly Bound[]; readonly at: number; readonly since: number },
): Promise<readonly number[]> {
  const given = JSON.stringify(bounds);
  const [, begun] = await db.batch([
    db.delete(failedSignIns).where(lt(failedSignIns.at, since)),
    db
      .insert(failedSignIns)
      .select(
        sql`SELECT NULL, value ->> 'key', ${at} FROM json_each(${given}) WHERE NOT EXISTS (
          SELECT 1 FROM json_each(${given}) AS bound
          WHERE bound.value ->> 'most' <= (SELECT count(*) FROM ${failedSignIns} WHERE key = bound.value ->> 'key'))`,
      )
      .returning({ id: failedSignIns.id }),
  ]);
  return begun.map(({ id }) => id);
}

/** An attempt that succeeded is no failure, and makes that key's earlier ones forgotten. */
export const forgetAttempt = (db: Db, attempt: readonly number[], key: string) =>
  db.delete(failedSignIns).where(or(inArray(failedSignIns.id, [...attempt]), eq(failedSignIns.key, key)));
