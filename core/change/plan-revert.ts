import type { Observation } from '../observation/observation.ts';
import { cellKey } from '../tidy/cell-key.ts';
import { differingParts } from './differing-parts.ts';

export interface Taking {
  /** What ceased in the version that is taken back. */
  readonly before: readonly Observation[];
  /** What began in it. */
  readonly after: readonly Observation[];
  /** What stands now in any of those cells. */
  readonly present: readonly Observation[];
}

/** What taking back does to one cell. */
export interface Undoing {
  /** As `cellKey` names it. */
  readonly cell: string;
  /** What ceases to stand; null where nothing stands. */
  readonly cease: Observation | null;
  /** What stands again; null where nothing stood before. */
  readonly restore: Observation | null;
  /** What began in the version that is taken back; null where it only ended what stood. */
  readonly began: Observation | null;
}

export interface RevertPlan {
  /** Cells that read as they did in that version: nothing happened since, or what did was taken back. */
  readonly undo: readonly Undoing[];
  /** Cells that were changed again later, to something else: kept as they are unless someone chooses otherwise. */
  readonly conflicts: readonly Undoing[];
}

/** What it takes for the figures to be again what they were before a version. */
export function planRevert({ before, after, present }: Taking): RevertPlan {
  const byCell = (observations: readonly Observation[]) =>
    new Map(observations.map((observation) => [cellKey(observation), observation]));
  const [stood, began, stands] = [byCell(before), byCell(after), byCell(present)];
  const cells = [...new Set([...began.keys(), ...stood.keys()])].map((cell): Undoing => ({
    cell,
    cease: stands.get(cell) ?? null,
    restore: stood.get(cell) ?? null,
    began: began.get(cell) ?? null,
  }));
  return {
    undo: cells.filter(isLast),
    conflicts: cells.filter((cell) => !isLast(cell) && !isRestored(cell)),
  };
}

/** Whether what stands is what began in that version, or reads the same after a later one was taken back. */
const isLast = (cell: Undoing): boolean =>
  cell.cease?.id === cell.began?.id || (!isRestored(cell) && readsAlike(cell.cease, cell.began));

/** Whether what stands is again what stood before, as after an earlier taking back. */
const isRestored = ({ cease, restore }: Undoing): boolean => readsAlike(cease, restore);

const readsAlike = (one: Observation | null, other: Observation | null): boolean =>
  one && other ? differingParts(one, other).length === 0 : one === other;
