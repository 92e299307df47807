import { expect, it } from 'vitest';
import { stateDistance } from './state-distance.ts';

it.each([
  ['2022-12-31', '2023-12-31', '1年', '1 year'],
  ['2020-01-01', '2023-07-01', '3年6个月', '3 years 6 months'],
  ['2020-01-01', '2023-07-19', '3年6个月多', 'over 3 years 6 months'],
  ['2022-05-31', '2023-06-30', '1年多', 'over 1 year'],
  ['2022-05-15', '2022-07-20', '2个月多', 'over 2 months'],
])('from %s to %s are %s', (from, to, zh, en) => {
  expect(stateDistance(from, to)).toEqual({ zh, en });
});
