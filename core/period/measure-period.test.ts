import { describe, expect, it } from 'vitest';
import { daysOf, overlaps } from './measure-period.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period } from './period.ts';

describe('the length of a period', () => {
  it.each([
    ['2025', 365],
    ['2024', 366],
    ['2025-03-09', 1],
    ['2022-03/2022-05-31', 92],
    ['/2022-05-31', null],
    ['2022-03/', null],
  ])('%s: %s days', (text, days) => {
    expect(daysOf(read(text))).toBe(days);
  });
});

describe('two periods overlap when they surely share a day', () => {
  it.each([
    ['2022', '2022-Q2', true],
    ['2022', '2023', false],
    ['2022-01/2022-03', '2022-03/2022-05', true],
    ['/2022-05-31', '2022', true],
    ['/2022-05-31', '2023', false],
    ['/2022-05-31', '2019', null],
    ['/2022-05-31', '/2022-05-31', true],
    ['2022-03/', '2023', null],
    ['2022-03/', '2021', false],
    ['2022-03/', '/2022-05-31', null],
  ])('%s and %s: %s', (a, b, shared) => {
    expect(overlaps(read(a), read(b))).toBe(shared);
    expect(overlaps(read(b), read(a))).toBe(shared);
  });
});

function read(text: string): Period {
  const period = parsePeriod(text);
  if ('code' in period) throw new Error(period.code);
  return period;
}
