import type { Absence } from './figure.ts';

/** What a cell may say instead of a number, in half-width lower case (FIGURES.md §9). */
const WORDS: Readonly<Record<Absence, readonly string[]>> = {
  'not-reported': [
    ...[
      '未报送',
      '未报',
      '未上报',
      '未报告',
      '未提供',
      '未公布',
      '未统计',
      '暂无',
      '暂无数据',
      '无数据',
      '缺',
    ],
    ...['n/a', 'not reported', 'not-reported', 'no data', 'not available'],
  ],
  'plan-only': ['仅有计划', '仅计划', '只有计划', '计划', '计划中', 'plan only', 'plan-only', 'planned'],
  'not-applicable': ['不适用', 'not applicable', 'not-applicable'],
  withdrawn: ['已撤回', '撤回', 'withdrawn'],
};

const STATUSES = Object.keys(WORDS) as readonly Absence[];
const STATUS_BY_WORD: ReadonlyMap<string, Absence> = new Map(
  STATUSES.flatMap((status) => WORDS[status].map((word) => [word, status] as const)),
);
const MARK = /^(?:-+|\/+)$/;

/** The absence that a text in plain characters states, null where it states none. */
export function readAbsence(plain: string): Absence | null {
  return MARK.test(plain) ? 'not-reported' : (STATUS_BY_WORD.get(plain) ?? null);
}
