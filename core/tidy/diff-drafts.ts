import type { Observation } from '../observation/observation.ts';
import { cellKey } from './cell-key.ts';
import type { Draft } from './draft.ts';

export interface DraftDiff {
  readonly added: readonly Draft[];
  readonly changed: readonly { readonly before: Observation; readonly after: Draft }[];
  readonly unchanged: readonly Draft[];
  readonly withdrawn: readonly { readonly before: Observation; readonly after: Draft }[];
}

/**
 * What publishing the drafts would do to the figures that stand. A withdrawal of a cell that does not
 * stand, or no longer, changes nothing. `present` is one version: at most one observation a cell.
 */
export function diffDrafts({
  present,
  drafts,
}: {
  readonly present: readonly Observation[];
  readonly drafts: readonly Draft[];
}): DraftDiff {
  const standing = new Map(present.map((observation) => [cellKey(observation), observation]));
  const diff: { [Part in keyof DraftDiff]: DraftDiff[Part][number][] } = {
    added: [],
    changed: [],
    unchanged: [],
    withdrawn: [],
  };
  for (const after of drafts) {
    const before = standing.get(cellKey(after));
    const withdraws = after.status === 'withdrawn';
    if (!before) diff[withdraws ? 'unchanged' : 'added'].push(after);
    else if (withdraws && before.status === 'withdrawn') diff.unchanged.push(after);
    else if (withdraws) diff.withdrawn.push({ before, after });
    else if (readsTheSame(before, after)) diff.unchanged.push(after);
    else diff.changed.push({ before, after });
  }
  return diff;
}

/** All that a reader can see. A draft that names no source is content with the one that is there. */
function readsTheSame(before: Observation, after: Draft): boolean {
  return (
    before.status === after.status &&
    before.value === (after.figure?.value ?? null) &&
    before.low === (after.figure?.low ?? null) &&
    before.high === (after.figure?.high ?? null) &&
    before.bound === (after.figure?.bound ?? null) &&
    before.printed === after.printed &&
    before.period.label === after.period.label &&
    (after.source === null || before.source === after.source) &&
    before.locator === after.locator &&
    before.note === after.note
  );
}
