import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf, type Bounded } from '../interval.ts';
import { about, atLeast, atMost, between, exact } from '../samples.ts';
import { divideFigures } from './divide-figures.ts';
import { roundRates } from './round-rates.ts';

const rate = (numerator: Bounded, denominator: Bounded) => {
  const quotient = divideFigures(numerator, denominator);
  return typeof quotient === 'string' ? quotient : roundRates([quotient])[0];
};

describe('§16c a rate is as certain as both its figures', () => {
  it.each<[string, Bounded, Bounded, object | string]>([
    ['641 ÷ 521000', exact(641), exact(521_000), { bound: 'exact', value: 12.3 }],
    [
      '640余 ÷ 521000',
      atLeast(640),
      exact(521_000),
      { bound: 'at-least', value: 12.2, low: 12.2, high: null },
    ],
    ['近650 ÷ 521000', atMost(650), exact(521_000), { bound: 'at-most', value: 12.5, low: null, high: 12.5 }],
    ['641 ÷ 52万余', exact(641), atLeast(520_000), { bound: 'at-most', value: 12.4, high: 12.4 }],
    ['641 ÷ 近53万', exact(641), atMost(530_000), { bound: 'at-least', value: 12, low: 12 }],
    ['640余 ÷ 近53万', atLeast(640), atMost(530_000), { bound: 'at-least', value: 12 }],
    [
      '640余 ÷ 52万余',
      atLeast(640),
      atLeast(520_000),
      { bound: 'about', value: 12.3, low: null, high: null },
    ],
    ['641 ÷ 约52万', exact(641), about(520_000), { bound: 'about', value: 12.3 }],
    ['3至4 ÷ 1000', between(3, 4), exact(1000), { bound: 'range', value: null, low: 30, high: 40 }],
    ['10 ÷ 3000至4000', exact(10), between(3000, 4000), { bound: 'range', low: 25, high: 33.4 }],
    ['0 ÷ 约52万', exact(0), about(520_000), { bound: 'exact', value: 0, low: 0, high: 0 }],
    ['641 ÷ 0', exact(641), exact(0), 'zero'],
    ['641 ÷ 0余', exact(641), atLeast(0), 'zero'],
    ['641 ÷ 0至5', exact(641), between(0, 5), 'zero'],
    ['3至4 ÷ 约1000', between(3, 4), about(1000), 'open'],
  ])('%s', (_, numerator, denominator, expected) => {
    const result = rate(numerator, denominator);
    if (typeof expected === 'string') expect(result).toBe(expected);
    else expect(result).toMatchObject(expected);
  });

  const number = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2_000_000_000 }));
  const figure = fc.oneof(
    fc.tuple(number.map(exact), fc.constant(0)),
    fc.tuple(number.map(atLeast), number),
    fc.tuple(number.map(atMost), number),
    fc.tuple(number.map(about), number),
    fc.tuple(number, number).map(([a, b]) => [between(Math.min(a, b), Math.max(a, b)), b] as const),
  );
  /** A figure, and a number that it allows. */
  const allowed = figure.map(([bounded, n]): { bounded: Bounded; truth: number } => {
    const { low, high } = intervalOf(bounded);
    return { bounded, truth: Math.min(Math.max(n, low, 0), high) };
  });

  it('its interval holds every rate that the two figures allow', () => {
    fc.assert(
      fc.property(allowed, allowed, (numerator, denominator) => {
        fc.pre(denominator.truth > 0);
        const result = rate(numerator.bounded, denominator.bounded);
        if (result === undefined || typeof result === 'string') return;
        const truth = (numerator.truth / denominator.truth) * 10_000;
        const { low, high } = intervalOf(result);
        expect(low).toBeLessThanOrEqual(truth * (1 + 1e-12));
        expect(high).toBeGreaterThanOrEqual(truth * (1 - 1e-12));
      }),
      { numRuns: 2000 },
    );
  });

  it('it is exact only where both figures are, or nothing is counted', () => {
    fc.assert(
      fc.property(allowed, allowed, (numerator, denominator) => {
        const result = divideFigures(numerator.bounded, denominator.bounded);
        if (typeof result === 'string' || result.bound !== 'exact') return;
        const isPoint = ({ bounded }: { bounded: Bounded }) =>
          intervalOf(bounded).low === intervalOf(bounded).high;
        expect((isPoint(numerator) && isPoint(denominator)) || result.value.over === 0n).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
