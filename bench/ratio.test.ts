import { describe, expect, it } from 'vitest';
import { measurePairs, medianOf, ratioOf } from './ratio.ts';

describe('a ratio', () => {
  it('is taken pair by pair, so that a slow minute weighs on both halves alike', () => {
    const pairs = [
      { ours: 90, reference: 100 },
      { ours: 8, reference: 10 },
      { ours: 350, reference: 500 },
    ];
    expect(ratioOf(pairs)).toEqual({ median: 0.8, min: 0.7, max: 0.9 });
  });

  it('is refused without pairs, and against nothing', () => {
    expect(() => ratioOf([])).toThrow(RangeError);
    expect(() => ratioOf([{ ours: 1, reference: 0 }])).toThrow(RangeError);
  });
});

describe('a median', () => {
  it.each([
    [[3], 3],
    [[3, 1], 2],
    [[10, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});

describe('pairs', () => {
  it('begin with the other half in every second round', async () => {
    const order: string[] = [];
    const note = (what: string, value: number) => async () => {
      order.push(what);
      return value;
    };
    const pairs = await measurePairs(3, { ours: note('ours', 1), reference: note('reference', 2) });
    expect(order).toEqual(['reference', 'ours', 'ours', 'reference', 'reference', 'ours']);
    expect(pairs).toEqual(Array(3).fill({ ours: 1, reference: 2 }));
  });
});
