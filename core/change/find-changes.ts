import type { Observation } from '../observation/observation.ts';
import { cellKey } from '../tidy/cell-key.ts';
import { differingParts, type Part } from './differing-parts.ts';

export type ChangeKind = 'added' | 'changed' | 'withdrawn';

/** What became of one cell between two versions. */
export interface Change {
  readonly kind: ChangeKind;
  /** Null where nothing stood. */
  readonly before: Observation | null;
  /** Null where nothing stands any longer; a figure that was taken back has the status `withdrawn`. */
  readonly after: Observation | null;
  /** In what they differ, where both stand. */
  readonly parts: readonly Part[];
}

export interface Versions {
  readonly before: readonly Observation[];
  readonly after: readonly Observation[];
}

/**
 * What changed from one version to another, in the order in which the cells are given, the later version first.
 * Each is at most one observation a cell; what stands in both may be left out. A cell that reads the same is no
 * change, whatever happened between.
 */
export function findChanges({ before, after }: Versions): Change[] {
  const stood = new Map(before.map((observation) => [cellKey(observation), observation]));
  const stands = new Map(after.map((observation) => [cellKey(observation), observation]));
  return [...new Set([...stands.keys(), ...stood.keys()])].flatMap((key) => {
    const change = compare(stood.get(key) ?? null, stands.get(key) ?? null);
    return change ? [change] : [];
  });
}

function compare(before: Observation | null, after: Observation | null): Change | null {
  const parts = before && after ? differingParts(before, after) : [];
  if (before && after && parts.length === 0) return null;
  return { kind: kindOf(before, after), before, after, parts };
}

function kindOf(before: Observation | null, after: Observation | null): ChangeKind {
  if (!after) return 'withdrawn';
  if (after.status === 'withdrawn') return before?.status === 'withdrawn' ? 'changed' : 'withdrawn';
  return before ? 'changed' : 'added';
}
