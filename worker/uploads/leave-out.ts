import { cellKey } from '#core/tidy/cell-key.ts';
import type { DraftDiff } from '#core/tidy/diff-drafts.ts';

/** A change without the cells that are left as they stand. */
export function leaveOut(diff: DraftDiff, left: ReadonlySet<string>): DraftDiff {
  if (left.size === 0) return diff;
  const goes = ({ after }: DraftDiff['changed'][number]) => !left.has(cellKey(after));
  return {
    added: diff.added.filter((draft) => !left.has(cellKey(draft))),
    changed: diff.changed.filter(goes),
    withdrawn: diff.withdrawn.filter(goes),
    unchanged: diff.unchanged,
  };
}

/** How many cells a change does something to. */
export const countMoves = ({ added, changed, withdrawn }: DraftDiff): number =>
  added.length + changed.length + withdrawn.length;
