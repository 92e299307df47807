import { and, asc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from './open.ts';
import { observations, uploads, versions } from './schema.ts';

/** One figure that has stood in a cell, with the publication that brought it. */
export interface Standing {
  readonly id: string;
  readonly printed: string;
  readonly status: string;
  readonly sinceVersion: number;
  readonly untilVersion: number | null;
  readonly fileRow: number | null;
  readonly fileName: string | null;
  /** Who made the version since which it stands, and when. */
  readonly author: string;
  readonly publishedAt: string;
  /** The version that this one took back, so that the figure stands again; null where it was entered anew. */
  readonly reverts: number | null;
  /** The publication in which it was first entered, from that file and row. */
  readonly entered: { readonly version: number; readonly author: string; readonly publishedAt: string };
}

/** All that has ever stood where this observation stands, oldest first. Empty where the id is unknown. */
export async function readHistory(db: Db, id: number): Promise<Standing[]> {
  const asked = alias(observations, 'asked');
  const rows = await db
    .select({ observation: observations, version: versions, fileName: uploads.fileName })
    .from(asked)
    .innerJoin(
      observations,
      and(
        eq(observations.district, asked.district),
        eq(observations.metric, asked.metric),
        eq(observations.scope, asked.scope),
        eq(observations.periodStart, asked.periodStart),
        eq(observations.periodEnd, asked.periodEnd),
      ),
    )
    .innerJoin(versions, eq(versions.number, observations.sinceVersion))
    .leftJoin(uploads, and(eq(uploads.id, versions.upload), isNull(versions.reverts)))
    .where(eq(asked.id, id))
    .orderBy(asc(observations.sinceVersion));
  return rows.map((row) => {
    const { observation: o, version } = row;
    const first = firstEntered(row, rows);
    return {
      id: String(o.id),
      printed: o.printed,
      status: o.status,
      sinceVersion: o.sinceVersion,
      untilVersion: o.untilVersion,
      fileRow: o.fileRow,
      fileName: first.fileName,
      author: version.author,
      publishedAt: version.publishedAt,
      reverts: version.reverts,
      entered: {
        version: first.version.number,
        author: first.version.author,
        publishedAt: first.version.publishedAt,
      },
    };
  });
}

interface Row {
  readonly observation: Pick<
    typeof observations.$inferSelect,
    'id' | 'printed' | 'status' | 'sinceVersion' | 'untilVersion' | 'fileRow'
  >;
  readonly version: typeof versions.$inferSelect;
  readonly fileName: string | null;
}

/** What a version that takes another back restores in a cell is what stood there just before that other. */
function firstEntered(row: Row, rows: readonly Row[]): Row {
  const { reverts } = row.version;
  const former =
    reverts === null
      ? undefined
      : rows.find(
          ({ observation: { sinceVersion, untilVersion } }) =>
            sinceVersion < reverts && (untilVersion ?? Infinity) >= reverts,
        );
  return former ? firstEntered(former, rows) : row;
}
