import { and, eq } from 'drizzle-orm';
import type { Db } from '../open.ts';
import type { Alias } from '../put-catalogue.ts';
import { addRecord, type NewRecord } from '../people/records.ts';
import { aliases } from '../schema.ts';

interface Write {
  /** ISO date and time. */
  readonly at: string;
  readonly record: NewRecord;
}

/** Gives a district or metric another name, as an administrator's edit. */
export async function addAlias(
  db: Db,
  { alias, at, record }: Write & { readonly alias: Alias },
): Promise<void> {
  await db.batch([putAlias(db, { alias, at }), addRecord(db, record)]);
}

/** The statement that gives a district or metric another name. */
export const putAlias = (db: Db, { alias, at }: Pick<Write, 'at'> & { readonly alias: Alias }) =>
  db
    .insert(aliases)
    .values({ ...alias, editedAt: at })
    .onConflictDoUpdate({
      target: [aliases.of, aliases.name],
      set: { id: alias.id, editedAt: at, removedAt: null },
    });

/** Takes a name away for good: the seed does not bring it back. */
export async function removeAlias(
  db: Db,
  { of, name, at, record }: Write & Pick<Alias, 'of' | 'name'>,
): Promise<void> {
  await db.batch([
    db
      .update(aliases)
      .set({ removedAt: at, editedAt: at })
      .where(and(eq(aliases.of, of), eq(aliases.name, name))),
    addRecord(db, record),
  ]);
}
