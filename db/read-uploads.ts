import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { Db } from './open.ts';
import { accounts } from './people-schema.ts';
import { uploadParts, uploads, versions, type UploadState } from './schema.ts';

export interface UploadRow {
  readonly id: string;
  readonly state: UploadState;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly layout: 'tidy' | 'wide';
  /** The name of who brought it, and the account; of the seed there is none. */
  readonly author: string;
  readonly account: string | null;
  /** The slug of the one district whose figures it may touch; null where that is any. */
  readonly district: string | null;
  /** A `ReadingChoice` as JSON. */
  readonly choice: string;
  readonly baseVersion: number;
  readonly note: string;
  /** ISO date and time. */
  readonly createdAt: string;
  /** The account and the name of who last had it read in another way; null while nobody has. */
  readonly editedBy: string | null;
  readonly editor: string | null;
  readonly editedAt: string | null;
  readonly submittedAt: string | null;
  /** The version that it was published as. */
  readonly version: number | null;
}

const select = (db: Db, wanted: SQL | undefined) =>
  db
    .select({ upload: uploads, version: versions.number, editor: accounts.name })
    .from(uploads)
    .leftJoin(accounts, eq(accounts.id, uploads.editedBy))
    .leftJoin(versions, and(eq(versions.upload, uploads.id), isNull(versions.reverts)))
    .where(wanted);

const toRow = ({ upload, ...joined }: Awaited<ReturnType<typeof select>>[number]): UploadRow => ({
  ...upload,
  ...joined,
});

export async function readUploadRow(db: Db, id: string): Promise<UploadRow | undefined> {
  const [row] = await select(db, eq(uploads.id, id));
  return row && toRow(row);
}

/** The same file from the same person that still waits, so that a click that was repeated brings it once. */
export async function findWaiting(
  db: Db,
  { account, sha256 }: { readonly account: string; readonly sha256: string },
): Promise<UploadRow | undefined> {
  const [row] = await select(
    db,
    and(
      eq(uploads.account, account),
      eq(uploads.sha256, sha256),
      inArray(uploads.state, ['staged', 'submitted']),
    ),
  );
  return row && toRow(row);
}

export interface UploadFilter {
  /** Only those of this account, or submitted or published for this district. */
  readonly of?: { readonly account: string; readonly district: string | null };
  /** How many of the newest are left out, and how many follow at most. */
  readonly from: number;
  readonly most: number;
}

/** Newest first, without what was discarded. */
export async function readUploads(db: Db, { of, from, most }: UploadFilter): Promise<UploadRow[]> {
  const own =
    of && or(eq(uploads.account, of.account), of.district ? eq(uploads.district, of.district) : undefined);
  const rows = await select(db, and(ne(uploads.state, 'discarded'), own))
    .orderBy(desc(uploads.createdAt), desc(versions.number), desc(uploads.id))
    .limit(most)
    .offset(from);
  return rows.map(toRow);
}

/** The file as it was brought, byte for byte; empty where it was discarded. */
export async function readUploadBytes(db: Db, upload: string): Promise<Uint8Array> {
  const parts = await db
    .select({ content: uploadParts.content })
    .from(uploadParts)
    .where(eq(uploadParts.upload, upload))
    .orderBy(asc(uploadParts.part));
  return Uint8Array.from(Buffer.concat(parts.map(({ content }) => Buffer.from(content))));
}
