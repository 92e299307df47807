import { expect, test } from 'vitest';
import { stateBeijingDay, toBeijingTime } from './beijing-time.ts';

test.each([
  ['2026-01-15T08:00:00.000Z', '2026-01-15 16:00'],
  ['2026-01-15T16:30:00Z', '2026-01-16 00:30'],
  ['2026-12-31T23:59:59+08:00', '2026-12-31 23:59'],
])('%s is %s in China', (instant, expected) => {
  expect(toBeijingTime(instant)).toBe(expected);
});

test('a day begins in China eight hours earlier, and it is said whose day it is', () => {
  expect(stateBeijingDay('2026-01-15T15:59:59Z').zh).toBe('2026-01-15（北京时间）');
  expect(stateBeijingDay('2026-01-15T16:00:00Z').en).toBe('2026-01-16, Beijing time');
});
