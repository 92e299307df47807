import { differingParts, type Part } from '../change/differing-parts.ts';
import type { SilentPart } from '../layout/silent-parts.ts';
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
 * stand, or no longer, changes nothing. `present` is one version: at most one observation a cell. A figure that stays
 * as it stands keeps what the file is silent on, as it does the source that is not named.
 */
export function diffDrafts({
  present,
  drafts,
  silent = new Set(),
}: {
  readonly present: readonly Observation[];
  readonly drafts: readonly Draft[];
  readonly silent?: ReadonlySet<SilentPart>;
}): DraftDiff {
  const standing = new Map(present.map((observation) => [cellKey(observation), observation]));
  const diff: { [Part in keyof DraftDiff]: DraftDiff[Part][number][] } = {
    added: [],
    changed: [],
    unchanged: [],
    withdrawn: [],
  };
  for (const draft of drafts) {
    const before = standing.get(cellKey(draft));
    const after = before ? keepUntold(before, draft, silent) : draft;
    const withdraws = after.status === 'withdrawn';
    if (!before) diff[withdraws ? 'unchanged' : 'added'].push(after);
    else if (withdraws && before.status === 'withdrawn') diff.unchanged.push(after);
    else if (withdraws) diff.withdrawn.push({ before, after });
    else if (draftParts(before, after).length === 0) diff.unchanged.push(after);
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

/** In which parts a draft reads differently from what stands in its cell. */
export function draftParts(before: Observation, { figure, ...draft }: Draft): Part[] {
  const { value, low, high, bound } = figure ?? NO_FIGURE;
  return differingParts(before, { ...draft, value, low, high, bound });
}

const NO_FIGURE = { value: null, low: null, high: null, bound: null };

/** A new figure is from the file itself; one that is the same is still from where it was. */
function keepUntold(before: Observation, draft: Draft, silent: ReadonlySet<SilentPart>): Draft {
  const parts = draftParts(before, draft);
  if (parts.includes('figure') || parts.includes('period')) return draft;
  return {
    ...draft,
    source: draft.source ?? before.source,
    locator: silent.has('locator') ? before.locator : draft.locator,
    note: silent.has('note') ? before.note : draft.note,
  };
}
