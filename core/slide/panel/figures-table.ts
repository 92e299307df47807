import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { PanelRow } from '../../chart/panel-rows.ts';
import type { Panel } from '../../compare/panel.ts';
import type { Deck } from '../deck/deck.ts';
import { cutWords, layTables } from '../deck/lay-tables.ts';
import type { Box, TableCell, TableShape } from '../slide.ts';

const HEADERS: readonly Bilingual[] = [
  { zh: '区县', en: 'District' },
  { zh: '数字', en: 'Figure' },
  { zh: '口径', en: 'Scope' },
  { zh: '时期', en: 'Period' },
];
const SHARES = [0.2, 0.36, 0.26, 0.18] as const;

export interface FiguresRequest {
  readonly panel: Panel;
  readonly rows: readonly PanelRow[];
  readonly box: Box;
  readonly deck: Deck;
}

/** Figures that may not share an axis, set as figures; and those who have none, in words: a table for each slide. */
export function tablesOfFigures({ panel, rows, box, deck: { lang } }: FiguresRequest): readonly TableShape[] {
  return layTables({
    name: panel.metric.name[lang],
    description: panel.statement[lang],
    widths: SHARES.map((share) => share * box.width),
    header: HEADERS.map((words) => ({ runs: [{ text: words[lang], colour: 'soft', size: 12 }] })),
    sizes: [14, 12],
    rowsIn: (size) => rows.map((row) => toCells(row, box.width, size)),
    box,
    lang,
  });
}

function toCells(
  { name, mark, text, scope, period, cell }: PanelRow,
  width: number,
  size: number,
): readonly TableCell[] {
  const isFigure = mark !== 'reason';
  const figure = { text, isBold: isFigure, ...(isFigure ? { size: size + 2 } : { colour: 'soft' as const }) };
  const covers = isFigure ? scope || (cell.scope ? '—' : '') : '';
  return [
    { runs: [cutWords({ text: name }, SHARES[0] * width, size)] },
    { runs: [figure] },
    { runs: [cutWords({ text: covers, colour: 'soft' }, SHARES[2] * width, size)] },
    { runs: [{ text: isFigure ? period : '', colour: 'soft' }] },
  ];
}
