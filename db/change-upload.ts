import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from './open.ts';
import { addRecord, type NewRecord } from './people/records.ts';
import { readingChoices, uploadComments, uploadParts, uploads } from './schema.ts';

const waiting = (id: string) => and(eq(uploads.id, id), inArray(uploads.state, ['staged', 'submitted']));

/** Another way of reading a file that waits, remembered for the next file of that shape. */
export async function setChoice(
  db: Db,
  {
    upload,
    ...read
  }: {
    readonly upload: string;
    readonly encoding: string;
    readonly layout: 'tidy' | 'wide';
    readonly choice: string;
    readonly remember: { readonly account: string; readonly shape: string; readonly choice: string } | null;
  },
): Promise<void> {
  const { remember, ...said } = read;
  await db.batch([
    db.update(uploads).set(said).where(waiting(upload)),
    ...(remember
      ? [
          db
            .insert(readingChoices)
            .values(remember)
            .onConflictDoUpdate({
              target: [readingChoices.account, readingChoices.shape],
              set: { choice: remember.choice },
            }),
        ]
      : []),
  ]);
}

/** The choice that this person made for the last file of the shape, as JSON. */
export async function recallChoice(
  db: Db,
  { account, shape }: { readonly account: string; readonly shape: string },
): Promise<string | undefined> {
  const [row] = await db
    .select({ choice: readingChoices.choice })
    .from(readingChoices)
    .where(and(eq(readingChoices.account, account), eq(readingChoices.shape, shape)));
  return row?.choice;
}

/** Ends an upload that waits; its file is forgotten, that it was there is not. */
export async function discardUpload(db: Db, upload: string, record: NewRecord): Promise<void> {
  await db.batch([
    db.update(uploads).set({ state: 'discarded' }).where(waiting(upload)),
    db.delete(uploadParts).where(eq(uploadParts.upload, upload)),
    addRecord(db, record),
  ]);
}

/** Hands an upload to someone else for approval, or back to who brought it. */
export async function passUpload(
  db: Db,
  {
    upload,
    to,
    note,
    comment,
    record,
  }: {
    readonly upload: string;
    readonly to: 'staged' | 'submitted';
    /** What it will be published with; as it was where it is not given. */
    readonly note?: string | undefined;
    readonly comment?: Comment;
    readonly record: NewRecord;
  },
): Promise<void> {
  await db.batch([
    db
      .update(uploads)
      .set({ state: to, ...(note === undefined ? {} : { note }) })
      .where(waiting(upload)),
    ...(comment ? [insertComment(db, upload, comment)] : []),
    addRecord(db, record),
  ]);
}

export interface Comment {
  /** ISO date and time. */
  readonly at: string;
  readonly author: string;
  readonly text: string;
}

export async function addComment(db: Db, upload: string, comment: Comment, record: NewRecord): Promise<void> {
  await db.batch([insertComment(db, upload, comment), addRecord(db, record)]);
}

const insertComment = (db: Db, upload: string, comment: Comment) =>
  db.insert(uploadComments).values({ upload, ...comment });

/** Oldest first. */
export function readComments(db: Db, upload: string): Promise<Comment[]> {
  const { at, author, text } = uploadComments;
  return db
    .select({ at, author, text })
    .from(uploadComments)
    .where(eq(uploadComments.upload, upload))
    .orderBy(uploadComments.id);
}
