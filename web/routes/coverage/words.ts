import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';
import type { AskedState } from './coverage-filter.ts';
import type { CoverageTally } from './coverage-table.ts';

export const WORDS = {
  title: { zh: '资料写到了多少', en: 'How much the documents say' },
  lead: {
    zh: '每项指标、每个区一格，点记号看数字和出处。这里数的是公开文件写没写，不是工作做没做。',
    en: 'A cell for each metric and district; each sign opens its figure and source. This counts what public documents say, not what was done.',
  },
  least: { zh: '至少几个区有数', en: 'Districts with a figure' },
  any: { zh: '不限', en: 'any' },
  of: { zh: '在', en: 'in' },
  anyDistrict: { zh: '任一区', en: 'any district' },
  allSubjects: { zh: '全部主题', en: 'All subjects' },
  counted: { zh: '有数的格', en: 'cells with a figure' },
  reported: { zh: '有数的区', en: 'Districts' },
  nothing: { zh: '没有这样的指标。', en: 'There is no such metric.' },
} as const satisfies Record<string, Bilingual>;

/** What may be asked of a cell, where the interface has no word for it yet. */
export const ASKED_WORDS: Readonly<Record<Extract<AskedState, 'known' | 'gap'>, Bilingual>> = {
  known: { zh: '有数', en: 'a figure' },
  gap: { zh: '没有数', en: 'no figure' },
};

export const atLeast = (count: number): Bilingual => ({
  zh: `${count}个及以上`,
  en: `${count} or more`,
});

/** What was counted, as completeness of the documents and of nothing else. */
export function tellTally({ metrics, cells, known, planned }: CoverageTally, districts: number): Bilingual {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return {
    zh: `${metrics}项指标，${districts}个区，共${cells}格：${known}格有数，${planned}格仅有计划。`,
    en: `${count(metrics, 'metric')}, ${count(districts, 'district')}, ${count(cells, 'cell')}: ${known} hold a figure, ${planned} only a plan.`,
  };
}

export const countMetrics = (count: number, lang: Lang): string =>
  lang === 'zh' ? `${count}项` : `${count} metric${count === 1 ? '' : 's'}`;
