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
}

export interface RevertPlan {
  /** Cells in which nothing happened since. */
  readonly undo: readonly Undoing[];
  /** Cells that were changed again later, to something else: kept as they are unless someone chooses otherwise. */
  readonly conflicts: readonly Undoing[];
}

/** What it takes for the figures to be again what they were before a version. */
export function planRevert({ before, after, present }: Taking): RevertPlan {
  const byCell = (observations: readonly Observation[]) =>
    new Map(observations.map((observation) => [cellKey(observation), observation]));
  const [stood, began, stands] = [byCell(before), byCell(after), byCell(present)];
  const cells = [...new Set([...began.keys(), ...stood.keys()])].map(
    (cell): Undoing & { isLast: boolean } => {
      const cease = stands.get(cell) ?? null;
      return { cell, cease, restore: stood.get(cell) ?? null, isLast: cease?.id === began.get(cell)?.id };
    },
  );
  const plain = ({ isLast: _, ...undoing }: (typeof cells)[number]): Undoing => undoing;
  return {
    undo: cells.filter(({ isLast }) => isLast).map(plain),
    conflicts: cells.filter((cell) => !cell.isLast && !isRestored(cell)).map(plain),
  };
}

/** Whether what stands is again what stood before, as after an earlier taking back. */
const isRestored = ({ cease, restore }: Undoing): boolean =>
  cease && restore ? differingParts(cease, restore).length === 0 : cease === restore;
