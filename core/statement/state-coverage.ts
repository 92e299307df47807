import type { Bilingual } from '../catalogue/catalogue.ts';

/** How much of a table of metrics and districts is known. */
export interface CoverageFacts {
  readonly metrics: number;
  readonly districts: number;
  /** The name of the district, where there is but one. */
  readonly only: Bilingual | null;
  /** Cells with a figure, and cells with a plan and no figure. */
  readonly known: number;
  readonly planned: number;
}

/** How complete the documents are, and nothing else: 12项指标、5个区县，60格中23格有数，3格仅有计划。 */
export function stateCoverage({ metrics, districts, only, known, planned }: CoverageFacts): Bilingual {
  const cells = metrics * districts;
  if (cells === 0) return { zh: '没有这样的指标。', en: 'There is no such metric.' };
  const item = only ? '项' : '格';
  const plans = {
    zh: planned > 0 ? `，${planned}${item}仅有计划` : '',
    en: planned > 0 ? `, ${planned} only a plan` : '',
  };
  if (only)
    return {
      zh: `${only.zh}：${metrics}项指标中${known}${item}有数${plans.zh}。`,
      en: `${only.en}: ${known} of ${count(metrics, 'metric')} ${known === 1 ? 'has' : 'have'} a figure${plans.en}.`,
    };
  return {
    zh: `${metrics}项指标、${districts}个区县，${cells}格中${known}${item}有数${plans.zh}。`,
    en: `${count(metrics, 'metric')} in ${count(districts, 'district')}: ${known} of ${count(cells, 'cell')} ${known === 1 ? 'holds' : 'hold'} a figure${plans.en}.`,
  };
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
