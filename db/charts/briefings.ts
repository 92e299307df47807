import { desc, eq, isNull, sql } from 'drizzle-orm';
import { briefings, type BriefingItem } from '../charts-schema.ts';
import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';

export type StoredBriefing = typeof briefings.$inferSelect;

/** What one who writes a briefing settles. */
export interface BriefingText {
  readonly title: string;
  readonly note: string;
  /** The version of all its charts; null where they follow the data. */
  readonly version: number | null;
  readonly items: readonly BriefingItem[];
}

interface Writing extends BriefingText {
  readonly slug: string;
  /** Who writes, and when as an ISO date and time. */
  readonly editor: string;
  readonly at: string;
  readonly record: NewRecord;
}

/** Those that are not removed, last written first. */
export const readBriefings = (db: Db): Promise<StoredBriefing[]> =>
  db
    .select()
    .from(briefings)
    .where(isNull(briefings.removedAt))
    .orderBy(desc(briefings.updatedAt), briefings.slug);

/** A briefing, were it removed; undefined where the name was never given. */
export const findBriefing = (db: Db, slug: string): Promise<StoredBriefing | undefined> =>
  db.select().from(briefings).where(eq(briefings.slug, slug)).get();

/** False where the name is taken, were it by one that is removed. */
export async function addBriefing(db: Db, { record, at, editor, ...text }: Writing): Promise<boolean> {
  const row = { ...text, items: [...text.items], revision: 1, author: editor, editor };
  return db
    .batch([db.insert(briefings).values({ ...row, createdAt: at, updatedAt: at }), addRecord(db, record)])
    .then(
      () => true,
      async (error: unknown) => {
        if (await findBriefing(db, text.slug)) return false;
        throw error;
      },
    );
}

/** False, with nothing written, where it is no longer at the revision from which the change was made. */
export async function changeBriefing(
  db: Db,
  { slug, record, at, editor, revision, ...text }: Writing & { readonly revision: number },
): Promise<boolean> {
  const change = { ...text, items: [...text.items], editor, updatedAt: at };
  return settle(db, { slug, revision, change, record });
}

/** Ends a briefing, whose name is not given again; false where it is no longer at that revision. */
export const removeBriefing = (
  db: Db,
  {
    slug,
    revision,
    at,
    record,
  }: {
    readonly slug: string;
    readonly revision: number;
    readonly at: string;
    readonly record: NewRecord;
  },
): Promise<boolean> => settle(db, { slug, revision, change: { removedAt: at }, record });

/** Where someone else came first, SQLite is asked to read what is no JSON: that fails the whole batch. */
async function settle(
  db: Db,
  {
    slug,
    revision,
    change,
    record,
  }: {
    readonly slug: string;
    readonly revision: number;
    readonly change: Partial<StoredBriefing>;
    readonly record: NewRecord;
  },
): Promise<boolean> {
  const next = sql`CASE WHEN revision = ${revision} AND removed_at IS NULL THEN revision + 1 ELSE json('changed') END`;
  return db
    .batch([
      db
        .update(briefings)
        .set({ ...change, revision: next })
        .where(eq(briefings.slug, slug)),
      addRecord(db, record),
    ])
    .then(
      () => true,
      async (error: unknown) => {
        const now = await findBriefing(db, slug);
        if (now && (now.revision !== revision || now.removedAt !== null)) return false;
        throw error;
      },
    );
}
