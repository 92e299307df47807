import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import type { Period } from './period.ts';
import { statePeriod } from './state-period.ts';

describe('a period is stated as precisely as it was written, and no more', () => {
  it.each([
    ['2023', '2023年', '2023'],
    ['2022（推断）', '2022年（推断）', '2022 (inferred)'],
    ['2021/2022', '2021年至2022年', '2021 to 2022'],
    ['2025-H1', '2025年上半年', 'the first half of 2025'],
    ['2025年下半年', '2025年下半年', 'the second half of 2025'],
    ['2025-Q2', '2025年第二季度', 'the second quarter of 2025'],
    ['2025-Q1/2025-Q3', '2025年第一季度至第三季度', 'the first quarter to the third quarter of 2025'],
    ['2024-02', '2024年2月', 'February 2024'],
    ['2022-07-19', '2022年7月19日', '19 July 2022'],
    ['2022-03/2022-05-31', '2022年3月至5月31日', 'March to 31 May 2022'],
    ['2022年3月至5月', '2022年3月至5月', 'March to May 2022'],
    [
      '2023-01-01/2023-07-19（推断）',
      '2023年1月1日至7月19日（推断）',
      '1 January to 19 July 2023 (inferred)',
    ],
    ['2022-03-01/2022-03-20', '2022年3月1日至20日', '1 to 20 March 2022'],
    ['2021-11-05/2022-05-31', '2021年11月5日至2022年5月31日', '5 November 2021 to 31 May 2022'],
    ['/2022-05-31', '截至2022年5月31日', 'as of 31 May 2022'],
    ['/2022（推断）', '截至2022年（推断）', 'as of 2022 (inferred)'],
    ['2022-03/', '2022年3月起', 'from March 2022'],
  ])('%s: %s / %s', (text, zh, en) => {
    expect(statePeriod(read(text))).toEqual({ zh, en });
  });

  it.each(['', '2022', 'spring'])('by its dates where the label (%s) does not tell them', (label) => {
    const period: Period = { start: '2023-01-01', end: '2023-07-19', basis: 'printed', label };
    expect(statePeriod(period)).toEqual({ zh: '2023年1月1日至7月19日', en: '1 January to 19 July 2023' });
  });

  it.each(['printed', 'inferred'] as const)('as not stated where both ends are unknown (%s)', (basis) => {
    const period: Period = { start: null, end: null, basis, label: '' };
    expect(statePeriod(period)).toEqual({ zh: '时期不详', en: 'period unknown' });
  });
});

function read(text: string): Period {
  const period = parsePeriod(text);
  if ('code' in period) throw new Error(period.code);
  return period;
}
