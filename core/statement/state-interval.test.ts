import { describe, expect, it } from 'vitest';
import { stateInterval } from './state-interval.ts';

describe('what was worked out is said with the bound that is left (FIGURES.md §11)', () => {
  it.each([
    ['one number', { low: 527, high: 527 }, '527个', '527'],
    ['no multiple of ten', { low: 491, high: Infinity }, '至少491个', '≥491'],
    ['a multiple of ten, which it may be', { low: 50, high: Infinity }, '至少50个', '≥50'],
    ['an upper end', { low: 0, high: 300 }, '至多300个', '≤300'],
    ['both ends', { low: 480, high: 500 }, '480至500个', '480–500'],
  ])('%s', (_, interval, zh, en) => {
    expect(stateInterval(interval, { unit: 'count', counter: null })).toEqual({ zh, en });
  });
});
