import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import { periodProblems } from './period-problems.ts';

type Case = readonly [text: string, start: string | null, end: string | null, label: string];

const printed: readonly Case[] = [
  ['2025', '2025-01-01', '2025-12-31', '2025'],
  ['2025年', '2025-01-01', '2025-12-31', '2025'],
  ['2025年度', '2025-01-01', '2025-12-31', '2025'],
  ['２０２５', '2025-01-01', '2025-12-31', '2025'],
  ['2025-H1', '2025-01-01', '2025-06-30', '2025-H1'],
  ['2025上半年', '2025-01-01', '2025-06-30', '2025-H1'],
  ['2025年下半年', '2025-07-01', '2025-12-31', '2025-H2'],
  ['2025-Q2', '2025-04-01', '2025-06-30', '2025-Q2'],
  ['2025q4', '2025-10-01', '2025-12-31', '2025-Q4'],
  ['2025年第二季度', '2025-04-01', '2025-06-30', '2025-Q2'],
  ['2025年1季度', '2025-01-01', '2025-03-31', '2025-Q1'],
  ['2025-03', '2025-03-01', '2025-03-31', '2025-03'],
  ['2025/3', '2025-03-01', '2025-03-31', '2025-03'],
  ['2025.03', '2025-03-01', '2025-03-31', '2025-03'],
  ['2025年3月', '2025-03-01', '2025-03-31', '2025-03'],
  ['2025年11月份', '2025-11-01', '2025-11-30', '2025-11'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-02'],
  ['2025-03-09', '2025-03-09', '2025-03-09', '2025-03-09'],
  ['2025/3/9', '2025-03-09', '2025-03-09', '2025-03-09'],
  ['2025.3.9', '2025-03-09', '2025-03-09', '2025-03-09'],
  ['2025年3月9日', '2025-03-09', '2025-03-09', '2025-03-09'],
  ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29'],
  ['2022-03/2022-05-31', '2022-03-01', '2022-05-31', '2022-03/2022-05-31'],
  ['2022-03至2022-05', '2022-03-01', '2022-05-31', '2022-03/2022-05'],
  ['2022年3月至5月', '2022-03-01', '2022-05-31', '2022-03/2022-05'],
  ['2022年3月1日到5月31日', '2022-03-01', '2022-05-31', '2022-03-01/2022-05-31'],
  ['2021～2023', '2021-01-01', '2023-12-31', '2021/2023'],
  ['2021/2023', '2021-01-01', '2023-12-31', '2021/2023'],
  ['2022/3/1/2022/5/31', '2022-03-01', '2022-05-31', '2022-03-01/2022-05-31'],
  ['2022上半年/2023-Q1', '2022-01-01', '2023-03-31', '2022-H1/2023-Q1'],
  ['2025/2025', '2025-01-01', '2025-12-31', '2025'],
  ['/2022-05-31', null, '2022-05-31', '/2022-05-31'],
  ['截至2022-05-31', null, '2022-05-31', '/2022-05-31'],
  ['截止到2022年5月', null, '2022-05-31', '/2022-05'],
  ['截至2025年6月底', null, '2025-06-30', '/2025-06'],
  ['2025年底', null, '2025-12-31', '/2025'],
  ['2025年6月末', null, '2025-06-30', '/2025-06'],
  ['2025年1-6月', '2025-01-01', '2025-06-30', '2025-01/2025-06'],
  ['2025年1月至6月', '2025-01-01', '2025-06-30', '2025-01/2025-06'],
  ['2025年前三季度', '2025-01-01', '2025-09-30', '2025-01/2025-09'],
  ['2025年前11个月', '2025-01-01', '2025-11-30', '2025-01/2025-11'],
  ['2022-03/', '2022-03-01', null, '2022-03/'],
  ['自2022年3月起', '2022-03-01', null, '2022-03/'],
  [' 2022-03 / 2022-05 ', '2022-03-01', '2022-05-31', '2022-03/2022-05'],
];

const inferred: readonly Case[] = [
  ['2022（推断）', '2022-01-01', '2022-12-31', '2022（推断）'],
  ['2022(推断)', '2022-01-01', '2022-12-31', '2022（推断）'],
  ['2022?', '2022-01-01', '2022-12-31', '2022（推断）'],
  ['2022？', '2022-01-01', '2022-12-31', '2022（推断）'],
  ['2022 inferred', '2022-01-01', '2022-12-31', '2022（推断）'],
  ['2022-03/2022-05-31（推断）', '2022-03-01', '2022-05-31', '2022-03/2022-05-31（推断）'],
  ['/2023-07-19（推断）', null, '2023-07-19', '/2023-07-19（推断）'],
];

const problems = [
  ['', 'period-missing'],
  ['（推断）', 'period-missing'],
  ['去年', 'period-unreadable'],
  ['Mar-25', 'period-unreadable'],
  ['3284', 'period-unreadable'],
  ['2025.3', 'period-unreadable'],
  ['/', 'period-unreadable'],
  ['2022-2023', 'period-unreadable'],
  ['2022-03/2022-04/2022-05', 'period-unreadable'],
  ['2026-02-29', 'period-no-such-date'],
  ['1900-02-29', 'period-no-such-date'],
  ['2025年4月31日', 'period-no-such-date'],
  ['2025-13', 'period-no-such-date'],
  ['2025-00-10', 'period-no-such-date'],
  ['截至2026-02-29', 'period-no-such-date'],
  ['2026-02-29/2026-03', 'period-no-such-date'],
  ['2022-05/2022-03', 'period-start-after-end'],
  ['2022年11月至2月', 'period-start-after-end'],
] as const;

describe('a period is read as people write it', () => {
  it.each(printed)('%s', (text, start, end, label) => {
    expect(parsePeriod(text)).toEqual({ start, end, basis: 'printed', label });
  });

  it.each(inferred)('%s is marked as inferred', (text, start, end, label) => {
    expect(parsePeriod(text)).toEqual({ start, end, basis: 'inferred', label });
  });

  it.each(problems)('“%s” is no period: %s', (text, code) => {
    expect(parsePeriod(text)).toEqual({ kind: 'problem', code, printed: text });
    expect(periodProblems[code](text).zh).toMatch(/请.+。$/);
  });

  it('reads its label as an equal period', () => {
    fc.assert(
      fc.property(periodTexts(), (text) => {
        const period = parsePeriod(text);
        if ('code' in period) expect(period.code).toMatch(/no-such-date|start-after-end/);
        else expect(parsePeriod(period.label)).toEqual(period);
      }),
    );
  });

  it('throws for no text', () => {
    const scraps = fc.constantFrom('2022', '年', '3月', '/', '至', '-', '（推断）', '截至', '?', 'Q2', 'x');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(scraps).map(join)), (text) => {
        expect(parsePeriod(text)).toBeTypeOf('object');
      }),
    );
  });
});

function periodTexts(): fc.Arbitrary<string> {
  const year = fc.integer({ min: 1900, max: 2099 });
  const month = fc.integer({ min: 1, max: 12 });
  const day = fc.integer({ min: 1, max: 31 });
  const span = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.constantFrom('-H1', '下半年', '-Q3', '年第四季度')).map(join),
    fc.tuple(year, fc.constantFrom('-', '/'), month).map(join),
    fc.tuple(year, fc.constant('年'), month, fc.constant('月'), day, fc.constant('日')).map(join),
  );
  const range = fc.tuple(span, fc.constantFrom('/', '至', '~'), span).map(join);
  const open = fc.oneof(fc.tuple(fc.constantFrom('/', '截至'), span), fc.tuple(span, fc.constant('/')));
  const basis = fc.constantFrom('', '（推断）', ' inferred');
  return fc.tuple(fc.oneof(span, range, open.map(join)), basis).map(join);
}

function join(parts: readonly unknown[]): string {
  return parts.join('');
}
