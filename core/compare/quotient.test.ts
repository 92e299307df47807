import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOfQuotient } from './quotient.ts';
import { ratioOf } from './rate/ratio.ts';

const point = (over: number, under: number) =>
  figureOfQuotient(ratioOf(over, under, 1n), ratioOf(over, under, 1n), null);

describe('a quotient says no more than its parts', () => {
  it.each([
    [6, 3, { value: 2, low: 2, high: 2, bound: 'exact', printed: '2' }],
    [7, 4, { value: 1.75, low: 1.75, high: 1.75, bound: 'exact', printed: '1.75' }],
    [641, 259, { value: 2.47, low: null, high: null, bound: 'about', printed: '约2.47' }],
    [1, 2800, { value: 0.000357, low: null, high: null, bound: 'about', printed: '约0.000357' }],
    [0, 5, { value: 0, low: 0, high: 0, bound: 'exact', printed: '0' }],
    [100_000_000_001, 100_000_000_000, { value: 1, low: null, high: null, bound: 'about', printed: '约1' }],
    [18.66, 0.3, { value: 62.2, low: 62.2, high: 62.2, bound: 'exact', printed: '62.2' }],
  ])('%f by %f', (over, under, figure) => {
    expect(point(over, under)).toEqual({ ...figure, unit: null });
  });

  it('two different ends make a range, rounded outwards', () => {
    expect(figureOfQuotient(ratioOf(100, 30, 1n), ratioOf(101, 30, 1n), 'person')).toEqual({
      value: null,
      low: 3.33,
      high: 3.37,
      bound: 'range',
      unit: 'person',
      printed: '3.33至3.37',
    });
  });

  it('what is given as exact multiplies back', () => {
    const number = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(number, number, (over, under) => {
        const { value, bound } = point(over, under);
        if (bound === 'exact') expect((value ?? 0) * under).toBeCloseTo(over, 6);
      }),
    );
  });
});
