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
  readonly author: string;
  readonly publishedAt: string;
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
  return rows.map(({ observation: o, version, fileName }) => ({
    id: String(o.id),
    printed: o.printed,
    status: o.status,
    sinceVersion: o.sinceVersion,
    untilVersion: o.untilVersion,
    fileRow: o.fileRow,
    fileName,
    author: version.author,
    publishedAt: version.publishedAt,
  }));
}
