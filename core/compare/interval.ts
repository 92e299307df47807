import type { Bound } from '../figure/figure.ts';

/** What a rule needs of a figure to place it among others. */
export interface Bounded {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The numbers that a figure allows (COMPARABILITY.md §7). The bound decides which end is open, whatever is filled in. */
export function intervalOf({ value, low, high, bound }: Bounded): Interval {
  const floor = low ?? value ?? -Infinity;
  const ceiling = high ?? value ?? Infinity;
  if (bound === 'exact' || bound === 'range') return { low: floor, high: ceiling };
  if (bound === 'at-least') return { low: floor, high: Infinity };
  if (bound === 'at-most') return { low: -Infinity, high: ceiling };
  return { low: -Infinity, high: Infinity };
}

/** Above in every case that the two intervals allow. */
export function isAbove(a: Interval, b: Interval): boolean {
  return a.low > b.high;
}

/** One order, or equality, in every case that the two intervals allow (§8). */
export function isDecided(a: Interval, b: Interval): boolean {
  return isAbove(a, b) || isAbove(b, a) || isSamePoint(a, b);
}

function isSamePoint(a: Interval, b: Interval): boolean {
  return a.low === a.high && b.low === b.high && a.low === b.low;
}

/** Both ends are known. */
export function isClosed({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

/** Half the width that a result may have, as a share of its middle (§13b). */
const MOST_DOUBT = 0.05;

/** Both ends are known and lie near enough to their middle to be computed with (§13b). */
export function isNarrow(interval: Interval): boolean {
  const { low, high } = interval;
  return isClosed(interval) && high - low <= MOST_DOUBT * Math.abs(high + low);
}
