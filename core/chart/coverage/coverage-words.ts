import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { FigureState } from '../../observation/state-of.ts';

/** What the table is called, wherever it stands. */
export const COVERAGE_NAME: Bilingual = { zh: '资料写到了多少', en: 'How much the documents say' };

/** The head of its first column. */
export const METRIC_WORD: Bilingual = { zh: '指标', en: 'Metric' };

/** The signs of the states as characters, for where no picture stands. */
export const STATE_SIGNS: Readonly<Record<FigureState, string>> = {
  exact: '●',
  qualified: '◐',
  'plan-only': '○',
  'not-reported': '·',
  'not-applicable': '—',
  withdrawn: '×',
};

const GAP: Bilingual = {
  zh: '没有数的格是文件没有写，不是零，也不说明没有做。',
  en: 'No figure means that the documents give none: it is no zero, and says nothing of the work.',
};
const ROWS: Bilingual = {
  zh: '同一行的数未必能比较，能否比较写在指标名下。',
  en: 'Whether the figures of a row may be compared stands under its metric.',
};

/** How the table is to be read; of one district there is nothing to compare. */
export const readingWords = (isOfOne: boolean): Bilingual =>
  isOfOne ? GAP : { zh: GAP.zh + ROWS.zh, en: `${GAP.en} ${ROWS.en}` };

/** What a picture has no room for, and where it is; null where it shows all. */
export function restWords(metrics: number, districts: number): Bilingual | null {
  if (metrics + districts === 0) return null;
  const parts = [
    metrics > 0 ? { zh: `${metrics}项指标`, en: count(metrics, 'metric') } : null,
    districts > 0 ? { zh: `${districts}个区县`, en: count(districts, 'district') } : null,
  ].filter((part) => part !== null);
  return {
    zh: `另有${parts.map(({ zh }) => zh).join('、')}画不下：并览“${COVERAGE_NAME.zh}”一页（/coverage）、幻灯片和表格里都有。`,
    en: `Not drawn for want of room: ${parts.map(({ en }) => en).join(', ')}. The page “${COVERAGE_NAME.en}” in Binglan (/coverage), the slides and the table hold all.`,
  };
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
