import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from './open.ts';
import { addRecord, type NewRecord } from './people/records.ts';
import { readingChoices, uploadComments, uploadDecisions, uploadParts, uploads } from './schema.ts';

const waiting = (id: string) => and(eq(uploads.id, id), inArray(uploads.state, ['staged', 'submitted']));

/**
 * Another way of reading a file that waits, remembered for the next file of that shape. What had been handed over for
 * approval no longer is: who approves would not see what was handed over.
 */
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
    /** Who has it read so, and the record of it; null where it stays as it was read. */
    readonly edit: { readonly by: string; readonly record: NewRecord } | null;
    /** By the shape that the next file will have; `choice` is a `ReadingChoice` as JSON. */
    readonly remember: readonly {
      readonly account: string;
      readonly shape: string;
      readonly choice: string;
    }[];
  },
): Promise<void> {
  const { remember, edit, ...said } = read;
  await db.batch([
    db
      .update(uploads)
      .set(edit ? { ...said, state: 'staged', editedBy: edit.by, editedAt: edit.record.at } : said)
      .where(waiting(upload)),
    ...(edit ? [addRecord(db, edit.record)] : []),
    ...remember.map((remembered) =>
      db
        .insert(readingChoices)
        .values(remembered)
        .onConflictDoUpdate({
          target: [readingChoices.account, readingChoices.shape],
          set: { choice: remembered.choice },
        }),
    ),
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
    decision,
    comment,
    record,
  }: {
    readonly upload: string;
    readonly to: 'staged' | 'submitted';
    /** What it will be published with; as it was where it is not given. */
    readonly note?: string | undefined;
    /** What was chosen where it is handed over. */
    readonly decision?: Omit<typeof uploadDecisions.$inferInsert, 'upload'>;
    readonly comment?: Comment;
    readonly record: NewRecord;
  },
): Promise<void> {
  await db.batch([
    db
      .update(uploads)
      .set({
        state: to,
        ...(to === 'submitted' ? { submittedAt: record.at } : {}),
        ...(note === undefined ? {} : { note }),
      })
      .where(waiting(upload)),
    ...(decision
      ? [
          db
            .insert(uploadDecisions)
            .values({ upload, ...decision })
            .onConflictDoUpdate({ target: uploadDecisions.upload, set: decision }),
        ]
      : []),
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
