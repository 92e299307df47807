import type { Interval } from '../compare/interval.ts';
import type { Observation } from '../observation/observation.ts';

/** All that a − b may be. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** Counts are not negative, whatever a figure leaves open. */
export function atLeastZero({ low, high }: Interval): Interval {
  return { low: Math.max(low, 0), high };
}

/** Growth in percent of a total that has grown by so much, which is more the less there was before. */
export function growthByIncrement(total: Interval, increment: Interval): Interval {
  return {
    low: percent(increment.low, total.high - increment.low),
    high: percent(increment.high, total.low - increment.high),
  };
}

/** Growth in percent from one total to another. */
export function growthBetween(before: Interval, after: Interval): Interval {
  return {
    low: percent(after.low - before.high, before.high),
    high: percent(after.high - before.low, before.low),
  };
}

/** Nothing bounds growth from nothing. */
function percent(more: number, base: number): number {
  if (base === Infinity) return more < 0 ? -100 : 0;
  return base <= 0 || more === Infinity ? Infinity : (more / base) * 100;
}

/** Decimals with which an observation is printed: none in 20%, one in 20.0%. */
export function placesOf({ printed }: Observation): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

/** What a number that was rounded to so many decimals may have been. */
export function beforeRounding(value: number, places: number): Interval {
  const half = 0.5 * 10 ** -places;
  return { low: value - half, high: value + half };
}

/** Whether what is worked out lies within what is given; null where it may or may not. */
export function liesWithin(derived: Interval, given: Interval): boolean | null {
  if (derived.low > given.high || derived.high < given.low) return false;
  return derived.low >= given.low && derived.high <= given.high ? true : null;
}
