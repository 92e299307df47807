import type { Bilingual } from '../catalogue/catalogue.ts';
import type { BreakCode } from './history.ts';

interface BreakWords {
  /** The section of COMPARABILITY.md, without its §. */
  readonly rule: string;
  /** For a chart: at most eight characters, at most four words. */
  readonly short: Bilingual;
}

/** What every break of its kind has in common: the rule that it comes from, and its short form. */
export const BREAK_WORDS: Readonly<Record<BreakCode, BreakWords>> = {
  'period-unknown': words('14a', '日期不全', 'Dates missing'),
  absent: words('14b', '中间缺数', 'No figure between'),
  gap: words('14c', '中间隔期', 'Period passed over'),
  'periods-overlap': words('14d', '时间重叠', 'Times overlap'),
  'length-differs': words('14e', '长短不同', 'Different lengths'),
  'scope-changed': words('14f', '口径变了', 'Scope changed'),
};

function words(rule: string, zh: string, en: string): BreakWords {
  return { rule, short: { zh, en } };
}
