import { expect, it } from 'vitest';
import { fitsAsCounter } from './counter-fit.ts';
import type { UnitId } from './units.ts';

it.each<[string, UnitId]>([
  ['名', 'person'],
  ['volunteers', 'person'],
  ['人次', 'person-time'],
  ['场次', 'event'],
  ['项', 'event'],
  ['讲', 'event'],
  ['人', 'per-10000'],
  ['处', 'count'],
  ['期', 'count'],
  ['teams', 'count'],
  ['天', 'count'],
  ['', 'count'],
])('%s may follow figures of the unit %s (FIGURES.md §7)', (word, unit) => {
  expect(fitsAsCounter(word, unit)).toBe(true);
});

it.each<[string, UnitId]>([
  ['人次', 'person'],
  ['（人次）', 'person'],
  ['Person-Times', 'person'],
  ['家', 'person'],
  ['万人', 'person'],
  ['万', 'person'],
  ['人', 'person-time'],
  ['people', 'person-time'],
  ['人', 'count'],
  ['人次', 'count'],
  ['元', 'count'],
  ['%', 'count'],
  ['次', 'person-time'],
  ['家', 'event'],
  ['万元', 'CNY'],
])('%s may not follow figures of the unit %s: it would say another', (word, unit) => {
  expect(fitsAsCounter(word, unit)).toBe(false);
});
