import type { Bilingual, Lang, Source } from '../../catalogue/catalogue.ts';
import type { PanelRow } from '../../chart/panel-rows.ts';
import { UNIT_WORDS, type CountingWord, type UnitId } from '../../figure/units.ts';
import { STATUS_WORDS } from '../../observation/status-words.ts';
import { statePeriod } from '../../period/state-period.ts';
import { BOUND_NAMES } from '../bound-names.ts';

export interface RowFacts {
  readonly row: PanelRow;
  readonly unit: UnitId;
  readonly counter: CountingWord | null;
  readonly sources: readonly Source[];
  readonly lang: Lang;
}

interface Column {
  readonly header: Bilingual;
  readonly width: number;
  readonly tell: (facts: RowFacts) => string | number;
}

/** What the sheet behind a chart tells of each district beside what is plotted: whoever edits it sees the 余 too. */
export const FACT_COLUMNS: readonly Column[] = [
  { header: { zh: '图上所写', en: 'As shown' }, width: 18, tell: ({ row }) => row.text },
  { header: { zh: '原文', en: 'As printed' }, width: 18, tell: ({ row }) => row.cell.printed },
  { header: { zh: '数值', en: 'Value' }, width: 12, tell: ({ row }) => row.cell.value ?? '' },
  { header: { zh: '下限', en: 'Low' }, width: 12, tell: ({ row }) => row.cell.low ?? '' },
  { header: { zh: '上限', en: 'High' }, width: 12, tell: ({ row }) => row.cell.high ?? '' },
  {
    header: { zh: '界', en: 'Bound' },
    width: 8,
    tell: ({ row, lang }) => (row.cell.bound === null ? '' : BOUND_NAMES[row.cell.bound][lang]),
  },
  {
    header: { zh: '单位', en: 'Unit' },
    width: 10,
    tell: ({ unit, counter, lang }) => countedIn(unit, counter)[lang],
  },
  {
    header: { zh: '时期', en: 'Period' },
    width: 24,
    tell: ({ row, lang }) => (row.cell.period ? statePeriod(row.cell.period)[lang] : ''),
  },
  {
    header: { zh: '口径', en: 'Scope' },
    width: 20,
    tell: ({ row, lang }) => row.cell.scope?.name[lang] ?? '',
  },
  {
    header: { zh: '状态', en: 'Status' },
    width: 12,
    tell: ({ row, lang }) => STATUS_WORDS[row.cell.status][lang],
  },
  {
    header: { zh: '来源', en: 'Source' },
    width: 40,
    tell: ({ row, sources, lang }) => sources.find(({ id }) => id === row.cell.source)?.title[lang] ?? '',
  },
];

/** In a panel of rates, the two figures of each as printed: those of the column 原文 are divided by the second. */
export const RATE_COLUMN: Column = {
  header: { zh: '折算自', en: 'Divided' },
  width: 24,
  tell: ({ row }) => {
    const { numerator, denominator } = row.cell.basis ?? {};
    return numerator && denominator ? `${numerator.printed} ÷ ${denominator.printed}` : '';
  },
};

/** The word after a number; of a rate with what it is a rate of. */
function countedIn(unit: UnitId, counter: CountingWord | null): Bilingual {
  const word = UNIT_WORDS[unit];
  if (unit !== 'per-10000' || counter === null) return counter ?? word;
  return { zh: `${word.zh}${counter.zh}`, en: `${counter.en} ${word.en}` };
}
