import { eq, sql } from 'drizzle-orm';
import type { Db } from './open.ts';
import { observations, uploads, versions } from './schema.ts';

/** The version that last did something to an observation: in which it ceased to stand, or else in which it began. */
export interface Maker {
  readonly version: number;
  /** The names of who brought its file and of who else edited it, or the name of who took another version back in it. */
  readonly author: string;
  /** ISO date and time. */
  readonly publishedAt: string;
  /** The version that it took back. */
  readonly reverts: number | null;
  /** The accounts of who brought the file and of who edited it last; of what was taken back, of the file of that. */
  readonly account: string | null;
  readonly editedBy: string | null;
}

/** By the id of the observation; ids that are of none are left out. */
export async function readMakers(db: Db, ids: readonly string[]): Promise<Map<string, Maker>> {
  if (ids.length === 0) return new Map();
  const { number, author, publishedAt, reverts } = versions;
  const { account, editedBy } = uploads;
  const rows = await db
    .select({ id: observations.id, version: number, author, publishedAt, reverts, account, editedBy })
    .from(observations)
    .innerJoin(
      versions,
      eq(number, sql`coalesce(${observations.untilVersion}, ${observations.sinceVersion})`),
    )
    .leftJoin(uploads, eq(uploads.id, versions.upload))
    .where(sql`${observations.id} IN (SELECT value FROM json_each(${JSON.stringify(ids.map(Number))}))`);
  return new Map(rows.map(({ id, ...maker }) => [String(id), maker]));
}
