import { intervalOf, type Bounded } from '../interval.ts';
import { isSameRatio, ratioOf, ZERO, type Ratio } from './ratio.ts';

/** How many people a rate is given for. */
const PER = 10_000n;

/** What is known of a rate: the ends of its interval, null where open, or where both are, the number that is printed. */
export type Quotient =
  | { readonly bound: 'exact' | 'at-least' | 'at-most'; readonly value: Ratio }
  | { readonly bound: 'range'; readonly low: Ratio; readonly high: Ratio }
  | { readonly bound: 'about'; readonly value: Ratio };

/**
 * Numerator ÷ denominator × 10,000 by their intervals, so that nothing that they allow is lost
 * (COMPARABILITY.md §16c). `zero`: the denominator may be nothing; `open`: there is neither end nor number.
 */
export function divideFigures(numerator: Bounded, denominator: Bounded): Quotient | 'zero' | 'open' {
  const [n, d] = [endsOf(numerator), endsOf(denominator)];
  if (mayBeZero(denominator, d.low)) return 'zero';
  const low = divideEnds(n.low, d.high);
  const high = divideEnds(n.high, d.low);
  if (low && high)
    return isSameRatio(low, high) ? { bound: 'exact', value: low } : { bound: 'range', low, high };
  if (low) return { bound: 'at-least', value: low };
  if (high) return { bound: 'at-most', value: high };
  const value = divideEnds(numerator.value, denominator.value);
  return value ? { bound: 'about', value } : 'open';
}

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

function endsOf(figure: Bounded): Ends {
  const { low, high } = intervalOf(figure);
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}

/** A low end that is open, as that of 近50万, counts as above nothing where the number printed is. */
function mayBeZero({ value }: Bounded, low: number | null): boolean {
  return (low ?? value ?? 0) <= 0;
}

/** Nothing among however many is nothing. */
function divideEnds(over: number | null, under: number | null): Ratio | null {
  if (over === 0) return ZERO;
  return over === null || under === null || under === 0 ? null : ratioOf(over, under, PER);
}
