import { differingParts } from '../change/differing-parts.ts';
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

/** How many cells each kind of change touches. */
export const countChanges = ({ added, changed, withdrawn, unchanged }: DraftDiff) => ({
  added: added.length,
  changed: changed.length,
  withdrawn: withdrawn.length,
  unchanged: unchanged.length,
});

/** A draft that names no source is content with the one that is there. */
function readsTheSame(before: Observation, { figure, ...draft }: Draft): boolean {
  const { value, low, high, bound } = figure ?? NO_FIGURE;
  const after = { ...draft, value, low, high, bound, source: draft.source ?? before.source };
  return differingParts(before, after).length === 0;
}

const NO_FIGURE = { value: null, low: null, high: null, bound: null };
