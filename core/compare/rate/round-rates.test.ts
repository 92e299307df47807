import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbove, intervalOf } from '../interval.ts';
import { atLeast, exact } from '../samples.ts';
import { divideFigures, type Quotient } from './divide-figures.ts';
import { ratioOf, roundRatio } from './ratio.ts';
import { roundRates } from './round-rates.ts';

describe('a ratio to three significant digits', () => {
  it.each([
    [1, 3, 0.333, 0.334, 0.333],
    [2, 3, 0.666, 0.667, 0.667],
    [1, 8, 0.125, 0.125, 0.125],
    [12345, 10, 1230, 1240, 1230],
    [99_999, 1, 99_900, 100_000, 100_000],
    [999.6, 1, 999, 1000, 1000],
    [1, 300_000_000, 3.33e-9, 3.34e-9, 3.33e-9],
    [0, 7, 0, 0, 0],
  ])('%d ÷ %d', (a, b, down, up, nearest) => {
    const ratio = ratioOf(a, b, 1n);
    expect(roundRatio(ratio, 3, 'down')).toBe(down);
    expect(roundRatio(ratio, 3, 'up')).toBe(up);
    expect(roundRatio(ratio, 3, 'nearest')).toBe(nearest);
  });
});

const quotientOf = (a: number, b: number): Quotient => {
  const quotient = divideFigures(exact(a), exact(b));
  if (typeof quotient === 'string') throw new Error(quotient);
  return quotient;
};
const valuesOf = (...pairs: readonly [number, number][]) =>
  roundRates(pairs.map(([a, b]) => quotientOf(a, b))).map(({ value }) => value);

describe('§16c rates that differ do not read alike', () => {
  it('three digits are enough where they tell them apart', () => {
    expect(valuesOf([641, 521_000], [259, 81_234])).toEqual([12.3, 31.9]);
  });

  it('two that would read alike get more digits, and the others do not', () => {
    expect(valuesOf([12_301, 10_000_000], [12_299, 10_000_000], [259, 81_234])).toEqual([
      12.301, 12.299, 31.9,
    ]);
  });

  it('equal rates of different districts read alike', () => {
    expect(valuesOf([1, 3], [2, 6])).toEqual([3330, 3330]);
  });

  it('an exact rate does not read like the bound that it stays below', () => {
    const bound = divideFigures(atLeast(123), exact(100_000));
    if (typeof bound === 'string') throw new Error(bound);
    expect(roundRates([bound, quotientOf(12_299, 10_000_000)]).map(({ value }) => value)).toEqual([
      12.3, 12.299,
    ]);
  });

  it('whatever is above by its full number is above as it is printed', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 2000 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const rates = roundRates(pairs.map(([a, b]) => quotientOf(a, b)));
        for (const a of rates)
          for (const b of rates)
            expect((a.value ?? 0) > (b.value ?? 0)).toBe(isAbove(intervalOf(a), intervalOf(b)));
      }),
    );
  });
});
