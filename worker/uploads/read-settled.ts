import { createHash } from 'node:crypto';
import type { DraftDiff } from '#core/tidy/diff-drafts.ts';
import type { Db } from '#db/open.ts';
import { readDecision, type Decision, type KeptDecision } from '#db/read-decision.ts';
import { leaveOut } from './leave-out.ts';
import { findConflicts, type Conflict, type Preview } from './read-preview.ts';

/** What of an upload was decided where it was handed over for approval, and still holds. */
export interface Settled {
  /** Who chose; null where nothing was handed over. */
  readonly author: string | null;
  readonly mine: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
  /** The keys of warnings. */
  readonly accepted: ReadonlySet<string>;
  /** All cells that were changed since the upload was brought. */
  readonly conflicts: readonly Conflict[];
  /** What it does to the figures: while it waits for approval, without what was chosen to stay. */
  readonly diff: DraftDiff;
  /** How many of them are not decided. */
  readonly openCount: number;
  /** Changes with what was handed over; empty while nothing is. */
  readonly mark: string;
}

/**
 * A choice holds for what it was made against: where a cell was changed after it, that is open again. It binds while
 * the upload waits for approval; what was handed back or edited since is to be chosen anew, with this to begin with.
 */
export async function readSettled(db: Db, preview: Preview): Promise<Settled> {
  const { upload, diff } = preview;
  const [conflicts, kept = NOTHING] = await Promise.all([
    findConflicts(db, preview, upload.baseVersion),
    upload.submittedAt === null ? undefined : readDecision(db, upload.id),
  ]);
  const later = await findConflicts(db, preview, kept.version ?? preview.version);
  const open = new Set(later.map(({ cell }) => cell));
  const holds = (cells: readonly string[]) => new Set(cells.filter((cell) => !open.has(cell)));
  const chosen = { mine: holds(kept.mine), theirs: holds(kept.theirs) };
  if (kept.rest)
    for (const { cell } of conflicts)
      if (!open.has(cell) && !chosen.mine.has(cell) && !chosen.theirs.has(cell)) chosen[kept.rest].add(cell);
  const isBinding = upload.state === 'submitted';
  return {
    author: kept.author,
    ...chosen,
    accepted: new Set(kept.accepted),
    conflicts,
    openCount: conflicts.filter(({ cell }) => !chosen.mine.has(cell) && !chosen.theirs.has(cell)).length,
    diff: isBinding ? leaveOut(diff, chosen.theirs) : diff,
    mark: isBinding && kept.author !== null ? markOf(kept) : '',
  };
}

/** What an upload does to the figures: while it waits for approval, without what was chosen to stay. */
export const readDiff = async (db: Db, preview: Preview): Promise<DraftDiff> =>
  preview.upload.state === 'submitted' ? (await readSettled(db, preview)).diff : preview.diff;

const NOTHING: Decision & { readonly version: null; readonly author: null } = {
  mine: [],
  theirs: [],
  accepted: [],
  version: null,
  author: null,
};

const markOf = (kept: KeptDecision): string =>
  createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 16);

interface Asked extends Omit<Decision, 'accepted'> {
  readonly accepted: readonly string[] | 'all';
}

/** What was handed over, with what is decided now of what it leaves open. */
export function addTo(settled: Settled, asked: Asked) {
  const open = (cells: readonly string[]) =>
    cells.filter((cell) => !settled.mine.has(cell) && !settled.theirs.has(cell));
  return {
    mine: [...settled.mine, ...open(asked.mine)],
    theirs: [...settled.theirs, ...open(asked.theirs)],
    accepted: asked.accepted === 'all' ? ('all' as const) : [...settled.accepted, ...asked.accepted],
  };
}
