import { describe, expect, it } from 'vitest';
import { stateLength } from './state-length.ts';

describe('the length of a period is told in whole months, else in days', () => {
  it.each([
    ['2023-01-01', '2023-12-31', { zh: '12个月', en: '12 months' }],
    ['2024-02-01', '2024-02-29', { zh: '1个月', en: '1 month' }],
    ['2021-11-01', '2022-02-28', { zh: '4个月', en: '4 months' }],
    ['2023-01-01', '2023-07-19', { zh: '200天', en: '200 days' }],
    ['2022-07-19', '2022-07-19', { zh: '1天', en: '1 day' }],
    [null, '2022-05-31', null],
    ['2022-05-31', null, null],
  ])('%s to %s', (start, end, words) => {
    expect(stateLength({ start, end, basis: 'printed', label: '' })).toEqual(words);
  });
});
