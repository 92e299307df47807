import { decimalOf } from '../../figure/decimal.ts';

/** An exact quotient of whole numbers; `under` is above 0. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Ratio = { over: 0n, under: 1n };

/** `times` × a ÷ b, for numbers of at least 0 and b above 0. */
export function ratioOf(a: number, b: number, times: bigint): Ratio {
  const [over, under] = [decimalOf(a), decimalOf(b)];
  return {
    over: times * over.units * 10n ** BigInt(under.places),
    under: under.units * 10n ** BigInt(over.places),
  };
}

export function isSameRatio(a: Ratio, b: Ratio): boolean {
  return a.over * b.under === b.over * a.under;
}

export type Rounding = 'down' | 'up' | 'nearest';

/** The ratio to so many significant digits. */
export function roundRatio({ over, under }: Ratio, digits: number, rounding: Rounding): number {
  if (over === 0n) return 0;
  const places = digits - (String(over).length - String(under).length);
  const shift = shiftRatio({ over, under }, places) < 10n ** BigInt(digits) ? places : places - 1;
  return Number(`${shiftRatio({ over, under }, shift, rounding)}e${-shift}`);
}

/** The whole part of the ratio × 10^places, or the whole number next to it. */
function shiftRatio({ over, under }: Ratio, places: number, rounding: Rounding = 'down'): bigint {
  const power = 10n ** BigInt(Math.abs(places));
  const [a, b] = places < 0 ? [over, under * power] : [over * power, under];
  const whole = a / b;
  const rest = a % b;
  const isUp = rounding === 'nearest' ? 2n * rest >= b : rounding === 'up' && rest > 0n;
  return isUp ? whole + 1n : whole;
}
