import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { PanelRow } from '../../chart/panel-rows.ts';
import type { TableCell, TableShape } from '../slide.ts';
import type { BodyRequest } from './draw-rows.ts';

const HEADERS: readonly Bilingual[] = [
  { zh: '区县', en: 'District' },
  { zh: '数字', en: 'Figure' },
  { zh: '口径', en: 'Scope' },
  { zh: '时期', en: 'Period' },
];
const SHARES = [0.2, 0.36, 0.26, 0.18];
const TALLEST_ROW = 44;

/** Figures that may not share an axis, set as figures; and those who have none, in words. */
export function tableOfFigures({ panel, rows, box, deck: { lang } }: BodyRequest): TableShape {
  const rowHeight = Math.min(TALLEST_ROW, box.height / (rows.length + 1));
  const size = rowHeight < 24 ? 11 : rowHeight < 32 ? 12 : 14;
  const header = HEADERS.map((words): TableCell => ({
    runs: [{ text: words[lang], colour: 'soft', size: Math.min(size, 12) }],
  }));
  return {
    kind: 'table',
    name: panel.metric.name[lang],
    description: panel.statement[lang],
    box: { ...box, height: rowHeight * (rows.length + 1) },
    size,
    rowHeight,
    widths: SHARES.map((share) => share * box.width),
    rows: [header, ...rows.map((row) => toCells(row, size))],
  };
}

function toCells({ name, mark, text, scope, period, cell }: PanelRow, size: number): readonly TableCell[] {
  const isFigure = mark !== 'reason';
  const figure = { text, isBold: isFigure, ...(isFigure ? { size: size + 2 } : { colour: 'soft' as const }) };
  const covers = isFigure ? scope || (cell.scope ? '—' : '') : '';
  return [
    { runs: [{ text: name }] },
    { runs: [figure] },
    { runs: [{ text: covers, colour: 'soft' }] },
    { runs: [{ text: isFigure ? period : '', colour: 'soft' }] },
  ];
}
