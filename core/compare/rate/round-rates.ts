import type { Figure } from '../../figure/figure.ts';
import type { Quotient } from './divide-figures.ts';
import { roundRatio } from './ratio.ts';

export type RateNumbers = Pick<Figure, 'value' | 'low' | 'high' | 'bound'>;

const LEAST_DIGITS = 3;
const MOST_DIGITS = 15;

/**
 * Rates in numbers (COMPARABILITY.md §16c): to three significant digits, a low end never rounded up and a high end
 * never down. An exact rate keeps its full number as both ends; its value has more digits where it would otherwise
 * read like a rate that differs from it.
 */
export function roundRates(quotients: readonly Quotient[]): readonly RateNumbers[] {
  const digits = quotients.map(() => LEAST_DIGITS);
  for (;;) {
    const rates = quotients.map((quotient, index) => roundRate(quotient, digits[index] ?? LEAST_DIGITS));
    const clashing = findClashing(rates).filter((index) => (digits[index] ?? MOST_DIGITS) < MOST_DIGITS);
    if (clashing.length === 0) return rates;
    for (const index of clashing) digits[index] = (digits[index] ?? LEAST_DIGITS) + 1;
  }
}

function roundRate(quotient: Quotient, digits: number): RateNumbers {
  const { bound } = quotient;
  if (bound === 'range') {
    const low = roundRatio(quotient.low, LEAST_DIGITS, 'down');
    return { bound, value: null, low, high: roundRatio(quotient.high, LEAST_DIGITS, 'up') };
  }
  if (bound === 'exact') {
    const whole = roundRatio(quotient.value, MOST_DIGITS, 'nearest');
    return { bound, value: roundRatio(quotient.value, digits, 'nearest'), low: whole, high: whole };
  }
  const rounding = { 'at-least': 'down', 'at-most': 'up', about: 'nearest' } as const;
  const value = roundRatio(quotient.value, LEAST_DIGITS, rounding[bound]);
  return {
    bound,
    value,
    low: bound === 'at-least' ? value : null,
    high: bound === 'at-most' ? value : null,
  };
}

/** The exact rates that read like another number which they are not. */
function findClashing(rates: readonly RateNumbers[]): readonly number[] {
  const meant = new Map<number, Set<number>>();
  for (const { bound, value, low, high } of rates)
    for (const end of [low, high]) {
      const printed = bound === 'exact' ? value : end;
      if (printed === null || end === null) continue;
      meant.set(printed, (meant.get(printed) ?? new Set()).add(end));
    }
  return rates.flatMap(({ bound, value }, index) =>
    bound === 'exact' && value !== null && (meant.get(value)?.size ?? 0) > 1 ? [index] : [],
  );
}
