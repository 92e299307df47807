import { describe, expect, it } from 'vitest';
import { stateDistrict, type DistrictFacts } from './state-district.ts';

const NONE: DistrictFacts = {
  name: { zh: '试甲', en: 'Trial' },
  sources: 0,
  exact: 0,
  qualified: 0,
  metrics: 0,
  plans: 0,
  silent: 0,
};

describe('what is known of a district is counted, and never judged', () => {
  it.each<[string, Partial<DistrictFacts>, string, string]>([
    [
      'figures of both sorts, plans and silence',
      { sources: 1, exact: 20, qualified: 11, metrics: 28, plans: 3, silent: 45 },
      '试甲在1份文件中公布了28个指标的31个数字，其中20个是确数，11个是概数。有3个指标仅有计划，没有数字。另有45个指标，别的区县公布了，试甲的文件没有提到。',
      'Trial reports 31 figures for 28 metrics in 1 document: 20 exact, 11 known by a bound only. Of 3 metrics there is a plan only, no figure. 45 metrics that other districts report are not in its documents.',
    ],
    [
      'one figure alone',
      { sources: 2, qualified: 1, metrics: 1 },
      '试甲在2份文件中公布了1个指标的1个数字，其中1个是概数。',
      'Trial reports 1 figure for 1 metric in 2 documents: 1 known by a bound only.',
    ],
    [
      'plans only',
      { sources: 1, plans: 1, silent: 1 },
      '试甲没有公布数字。有1个指标仅有计划，没有数字。另有1个指标，别的区县公布了，试甲的文件没有提到。',
      'Trial reports no figure. Of 1 metric there is a plan only, no figure. 1 metric that other districts report is not in its documents.',
    ],
    [
      'silence beside some of the others',
      { silent: 2, among: 29 },
      '试甲没有公布数字。另有2个指标，并看的29个区县中有公布的，试甲的文件没有提到。',
      'Trial reports no figure. 2 metrics that some of the 29 districts beside it report are not in its documents.',
    ],
    ['nothing at all', {}, '试甲没有公布数字。', 'Trial reports no figure.'],
  ])('%s', (_, facts, zh, en) => {
    expect(stateDistrict({ ...NONE, ...facts })).toEqual({ zh, en });
  });
});
