import { eq } from 'drizzle-orm';
import type { Db } from './open.ts';
import { versions } from './schema.ts';

/** When a version was published, as an ISO date and time; undefined where there is no such version. */
export async function readPublishedAt(db: Db, version: number): Promise<string | undefined> {
  const row = await db
    .select({ publishedAt: versions.publishedAt })
    .from(versions)
    .where(eq(versions.number, version))
    .get();
  return row?.publishedAt;
}
