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
    tell: ({ unit, counter, lang }) => (counter ?? UNIT_WORDS[unit])[lang],
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
