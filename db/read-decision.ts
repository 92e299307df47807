import { eq } from 'drizzle-orm';
import type { Db } from './open.ts';
import { uploadDecisions } from './schema.ts';

/** Of an upload: the cells in which its figure or what stands is to stand, and the warnings that were ticked. */
export interface Decision {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** What holds for conflicts that are not named. */
  readonly rest?: 'mine' | 'theirs' | undefined;
  /** Keys of warnings. */
  readonly accepted: readonly string[];
}

/** A decision as it was handed over. */
export interface KeptDecision extends Decision {
  /** The newest version then. */
  readonly version: number;
  /** The name of who chose. */
  readonly author: string;
}

/** What was chosen where an upload was last handed over; undefined where nobody has. */
export async function readDecision(db: Db, upload: string): Promise<KeptDecision | undefined> {
  const [row] = await db.select().from(uploadDecisions).where(eq(uploadDecisions.upload, upload));
  return row && { ...(JSON.parse(row.decision) as Decision), version: row.version, author: row.author };
}
