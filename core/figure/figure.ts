import type { UnitId } from './units.ts';

/** How a printed number bounds the true one. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about' | 'range';

/** Why there is no number. None of these is zero. */
export type Absence = 'not-reported' | 'plan-only' | 'not-applicable' | 'withdrawn';

/**
 * A number as a document states it. Amounts are in the base of the unit (money in yuan, never 万).
 * `value` is the one number that is printed, null for a range; `low` and `high` are the ends of the
 * interval it allows, null where that end is open.
 */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Null where the text names no unit. */
  readonly unit: UnitId | null;
  /** The words exactly as they were read. */
  readonly printed: string;
}
