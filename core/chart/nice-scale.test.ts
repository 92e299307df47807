import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceScale } from './nice-scale.ts';

it.each([
  [1122, true, [0, 400, 800, 1200]],
  [901, true, [0, 250, 500, 750, 1000]],
  [6122, true, [0, 2500, 5000, 7500]],
  [4_000_000, true, [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000]],
  [2, true, [0, 1, 2]],
  [1, true, [0, 1]],
  [0, true, [0, 1]],
  [0.9, false, [0, 0.25, 0.5, 0.75, 1]],
  [20.7, false, [0, 5, 10, 15, 20, 25]],
])('%d is read off a scale of few round steps', (reach, isWhole, ticks) => {
  expect(niceScale(reach, isWhole)).toEqual({ max: ticks.at(-1), ticks });
});

it('the scale begins at zero, holds the number and is not half empty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (reach) => {
      const { max, ticks } = niceScale(reach, true);
      expect(ticks[0]).toBe(0);
      expect(max).toBeGreaterThanOrEqual(reach);
      expect(max).toBeLessThanOrEqual(reach * 2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});
