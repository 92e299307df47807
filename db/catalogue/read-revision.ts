import { sql } from 'drizzle-orm';
import type { Db } from '../open.ts';

/** How often the catalogue has changed, as SQL. */
export const REVISION = sql.raw('(SELECT coalesce(max(id), 0) FROM catalogue_changes)');

/** How often the catalogue has changed, so that whoever writes to it can tell whether it did so again meanwhile. */
export async function readRevision(db: Db): Promise<number> {
  const [row] = await db.all<{ revision: number }>(sql`SELECT ${REVISION} AS revision`);
  return row?.revision ?? 0;
}
