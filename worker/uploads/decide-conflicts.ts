import type { Db } from '#db/open.ts';
import type { Decision } from '#db/read-decision.ts';
import { findConflicts, type Conflict, type Preview } from './read-preview.ts';

interface Chosen extends Pick<Decision, 'mine' | 'theirs' | 'rest'> {
  /** The version that was looked at: a choice to overwrite holds for what stood in it. */
  readonly baseVersion: number;
  /** Cells to be overwritten that were settled before, and hold for what stands now. */
  readonly settled: ReadonlySet<string>;
}

interface Decided {
  /** Cells that are left as they stand. */
  readonly left: ReadonlySet<string>;
  /** All that was changed since the upload was brought, and of which nobody said which stands. */
  readonly undecided: readonly Conflict[];
}

/** What is chosen for the conflicts of an upload, and which of them stay open. */
export async function decideConflicts(
  db: Db,
  preview: Preview,
  { baseVersion, settled, mine, theirs, rest }: Chosen,
): Promise<Decided> {
  const [conflicts, later] = await Promise.all([
    findConflicts(db, preview, Math.min(baseVersion, preview.upload.baseVersion)),
    findConflicts(db, preview, baseVersion),
  ]);
  const unseen = new Set(later.map(({ cell }) => cell));
  const overwritten = new Set(mine);
  const left = new Set(theirs);
  if (rest === 'theirs') for (const { cell } of conflicts) if (!overwritten.has(cell)) left.add(cell);
  const isChosen = (cell: string): boolean =>
    left.has(cell) || settled.has(cell) || ((rest === 'mine' || overwritten.has(cell)) && !unseen.has(cell));
  return { left, undecided: conflicts.filter(({ cell }) => !isChosen(cell)) };
}
