import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

it('what does not collide stays where it is, what does moves apart about its middle', () => {
  expect(spreadLabels({ wanted: [90, 10, 50, 54], step: 20, from: 0, to: 100 })).toEqual([90, 10, 42, 62]);
});

it('labels never overlap, keep their order and stay within the bounds', () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(wanted, (places) => {
      const spread = spreadLabels({ wanted: places, step: 20, from: 0, to: 200 });
      for (const [a, at] of spread.entries()) {
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(200 + 1e-9);
        for (const [b, other] of spread.entries()) {
          if (a === b) continue;
          expect(Math.abs(at - other)).toBeGreaterThanOrEqual(20 - 1e-9);
          if ((places[a] ?? 0) < (places[b] ?? 0)) expect(at).toBeLessThan(other);
        }
      }
    }),
  );
});
