import { and, desc, eq, isNull, or } from 'drizzle-orm';
import type { Db } from './open.ts';
import { uploads, versions } from './schema.ts';

export interface Version {
  readonly version: number;
  readonly publishedAt: string;
  readonly author: string;
  readonly note: string;
  /** The version that it took back. */
  readonly reverts: number | null;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly withdrawn: number;
    readonly unchanged: number;
  };
}

/** Every publication, newest first. */
export async function readVersions(db: Db): Promise<Version[]> {
  const rows = await db
    .select()
    .from(versions)
    .leftJoin(uploads, and(eq(uploads.id, versions.upload), isNull(versions.reverts)))
    .orderBy(desc(versions.number));
  return rows.map(({ versions: v, uploads: u }) => ({
    version: v.number,
    publishedAt: v.publishedAt,
    author: v.author,
    note: v.note,
    reverts: v.reverts,
    fileName: u?.fileName ?? null,
    sha256: u?.sha256 ?? null,
    counts: { added: v.added, changed: v.changed, withdrawn: v.withdrawn, unchanged: v.unchanged },
  }));
}

/** Which upload a version was of, and in which version it was taken back last; undefined where there is none such. */
export async function findReversal(
  db: Db,
  number: number,
): Promise<{ readonly upload: string | null; readonly revertedIn: number | null } | undefined> {
  const rows = await db
    .select({ number: versions.number, upload: versions.upload, reverts: versions.reverts })
    .from(versions)
    .where(or(eq(versions.number, number), eq(versions.reverts, number)))
    .orderBy(desc(versions.number));
  const own = rows.find((row) => row.number === number);
  return (
    own && { upload: own.upload, revertedIn: rows.find(({ reverts }) => reverts === number)?.number ?? null }
  );
}
