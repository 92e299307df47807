import { expect, it } from 'vitest';
import { joinPeriods, placeInYear } from './heading-period.ts';

it.each([
  [undefined, '上半年', '上半年'],
  ['2024年', '上半年', '2024年上半年'],
  ['2024年', '全年', '2024年'],
  ['2024', '第一季度', '2024年第一季度'],
  ['2024年度', 'Q3', '2024-Q3'],
  ['2024年', '1-6月', '2024年1-6月'],
  ['2024年', '6月底', '2024年6月底'],
  ['2024年', '前三季度', '2024年前三季度'],
  ['2024年', '年底', '2024年底'],
  ['上半年', '2024年', '2024年上半年'],
  ['上半年', '3月', '3月'],
  ['上半年', '2024年3月', '2024年3月'],
  ['2024年上半年', '3月', '2024年3月'],
  ['2023年', '2024年', '2024年'],
])('%s above %s is %s', (above, below, joined) => {
  expect(joinPeriods(above, below)).toBe(joined);
});

it.each([
  ['2024年上半年', '全年', '2024年上半年全年'],
  ['2024年第一季度', '9月', '2024年第一季度9月'],
  ['2023-2024', '上半年', '2023-2024上半年'],
  ['下半年', '2024年3月', '下半年2024年3月'],
])('%s above %s contradict each other, and are no period', (above, below, both) => {
  expect(joinPeriods(above, below)).toBe(both);
});

it('a part of a year is written as one of that year', () => {
  expect(['H1', '年底', '全年', '12月'].map((part) => placeInYear(part, '2025'))).toEqual([
    '2025-H1',
    '2025年底',
    '2025年',
    '2025年12月',
  ]);
});
