import { addDecimals, decimalOf, toNumber, type Decimal } from '../../figure/decimal.ts';
import type { Interval } from '../interval.ts';

const NOTHING: Decimal = { units: 0n, places: 0 };

/** All that the parts may come to together, exactly; an end that is open in one is open. Null where a number cannot hold it. */
export function addIntervals(parts: readonly Interval[]): Interval | null {
  const low = addEnds(
    parts.map((part) => part.low),
    -Infinity,
  );
  const high = addEnds(
    parts.map((part) => part.high),
    Infinity,
  );
  return low === null || high === null ? null : { low, high };
}

function addEnds(ends: readonly number[], open: number): number | null {
  if (!ends.every(Number.isFinite)) return open;
  const sum = toNumber(ends.map(decimalOf).reduce(addDecimals, NOTHING));
  return typeof sum === 'number' ? sum : null;
}
