import { and, eq, max } from 'drizzle-orm';
import type { Db } from './open.ts';
import { records } from './people-schema.ts';

export interface Editor {
  readonly account: string | null;
  /** The name as it was then. */
  readonly name: string;
}

/** Everyone who ever had an upload read in another way or mended a cell of it, as the record has it, the last one last. */
export function readEditors(db: Db, upload: string): Promise<Editor[]> {
  const { account, name, id } = records;
  return db
    .select({ account, name })
    .from(records)
    .where(and(eq(records.object, upload), eq(records.act, 'upload-changed')))
    .groupBy(account, name)
    .orderBy(max(id));
}
