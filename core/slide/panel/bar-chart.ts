import type { Bilingual } from '../../catalogue/catalogue.ts';
import { cutToEms, measureEms } from '../../chart/layout.ts';
import { haveOwnColours } from '../../chart/palette.ts';
import type { PanelRow } from '../../chart/panel-rows.ts';
import type { Panel } from '../../compare/panel.ts';
import { columnLetter } from '../../table/column-letter.ts';
import type { WrittenSheet } from '../../table/workbook/write-xlsx.ts';
import { makeInert } from '../../tidy/cell-text.ts';
import { plainText } from '../../text/plain-text.ts';
import type { Bar, BarChart, BarSeries } from '../chart/slide-chart.ts';
import type { Deck } from '../deck/deck.ts';
import { notesSheet } from '../notes-sheet.ts';
import type { Run } from '../slide.ts';
import { toBarNumbers, type BarNumbers } from './bar-columns.ts';
import { lookKnown, lookOpen, lookPossible } from './bar-looks.ts';
import { paintAt } from './paint.ts';
import { FACT_COLUMNS, RATE_COLUMN } from './sheet-columns.ts';

export interface BarChartRequest {
  readonly panel: Panel;
  /** Those of this slide, and all of the panel: they have one axis and one way of colouring. */
  readonly rows: readonly PanelRow[];
  readonly all: readonly PanelRow[];
  readonly reach: number;
  /** Of the frame, and of what stands left and right of the bars, in points. */
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  readonly size: number;
  readonly labelOf: (row: PanelRow) => readonly Run[];
  readonly deck: Deck;
}

/** In the order in which they are drawn, each over the one before. */
const SERIES = [
  { key: 'open', header: { zh: '不封口的示意（不是数字）', en: 'Open end as drawn (no figure)' } },
  { key: 'possible', header: { zh: '可能到（上限）', en: 'Possible up to' } },
  { key: 'known', header: { zh: '数值或下限', en: 'Figure, or the least it is' } },
] as const satisfies readonly { key: keyof BarNumbers; header: Bilingual }[];

const OPEN_NOTE: Bilingual = {
  zh: '“不封口的示意”只说明这个数没有上限，或只是约数，画多长都一样，不是数字。',
  en: '“Open end as drawn” only shows that a figure has no limit, or is about so much; its length means nothing and is no figure.',
};

/** More of a name than two lines would hold is left to the sheet's notes. */
const LONGEST_NAME = 24;

/** The bars of a panel on their common axis, with the sheet that they are plotted from. */
export function toBarChart(request: BarChartRequest): BarChart {
  const { rows, all, reach, deck, width, left, right } = request;
  const numbers = rows.map((row) => toBarNumbers(row, reach));
  const isOwn = haveOwnColours(all.map(({ place }) => place));
  const some = SERIES.filter(({ key }) => numbers.some((of) => of[key] !== null));
  // The names at the axis belong to a series: on a slide of absences alone one stands there without a bar.
  const used = some.length > 0 ? some : SERIES.slice(-1);
  const categories = rows.map(({ name }) => nameCell(name));
  const end = rows.length + 1;
  return {
    kind: 'bars',
    plot: { left: left / width, top: 0, width: (width - left - right) / width, height: 1 },
    size: request.size,
    workbook: [
      toSheet(request, numbers, used),
      notesSheet(deck, used.some(({ key }) => key === 'open') ? [OPEN_NOTE] : []),
    ],
    categories: { range: `$A$2:$A$${end}`, texts: categories.map(makeInert) },
    series: used.map(({ key, header }, at): BarSeries => {
      const column = columnLetter(at + 2);
      return {
        name: { range: `$${column}$1`, texts: [header[deck.lang]] },
        values: { range: `$${column}$2:$${column}$${end}`, numbers: numbers.map((of) => of[key]) },
        bars: rows.flatMap((row, index) => toBar(row, { index, key, of: numbers[index], isOwn, request })),
      };
    }),
    max: rows.length < all.length ? niceEnd(all, reach) : null,
    gap: request.rowHeight / Math.min(20, request.rowHeight * 0.58) - 1,
  };
}

/** Slides that share out the districts share one axis too. */
function niceEnd(all: readonly PanelRow[], reach: number): number {
  const ends = all.flatMap((row) => Object.values(toBarNumbers(row, reach)).filter((n) => n !== null));
  return Math.max(...ends) || 1;
}

interface BarAt {
  readonly index: number;
  readonly key: keyof BarNumbers;
  readonly of: BarNumbers | undefined;
  readonly isOwn: boolean;
  readonly request: BarChartRequest;
}

function toBar(row: PanelRow, { index, key, of, isOwn, request }: BarAt): readonly Bar[] {
  const number = of?.[key] ?? null;
  if (!of || number === null) return [];
  const paint = paintAt(row.place, isOwn);
  const isAbout = row.cell.bound === 'about';
  const look =
    key === 'known'
      ? lookKnown(number, paint, isAbout)
      : key === 'possible'
        ? lookPossible(paint)
        : lookOpen(of.known ?? 0, number, paint, isAbout);
  const outermost = of.open !== null ? 'open' : of.possible !== null ? 'possible' : 'known';
  return [{ index, ...look, label: key === outermost ? request.labelOf(row) : null }];
}

export function nameCell(name: string): string {
  return cutToEms(plainText(name), LONGEST_NAME);
}

/** The room that the longest name takes beside the bars. */
export function nameRoom(rows: readonly PanelRow[], size: number, most: number): number {
  return Math.min(Math.max(0, ...rows.map(({ name }) => measureEms(nameCell(name)))) * size + 14, most);
}

function toSheet(
  { rows, panel, deck }: BarChartRequest,
  numbers: readonly BarNumbers[],
  used: readonly (typeof SERIES)[number][],
): WrittenSheet {
  const { lang, sources } = deck;
  const { unit, metric, basis } = panel;
  const facts = basis === null ? FACT_COLUMNS : [...FACT_COLUMNS, RATE_COLUMN];
  const header = [HEADERS.district, ...used.map((one) => one.header), ...facts.map((one) => one.header)];
  return {
    name: 'Sheet1',
    table: [
      header.map((words) => words[lang]),
      ...rows.map((row, index) => [
        nameCell(row.name),
        ...used.map(({ key }) => numbers[index]?.[key] ?? ''),
        ...facts.map(({ tell }) => {
          const told = tell({ row, unit, counter: metric.counter, sources, lang });
          return typeof told === 'string' ? plainText(told) : told;
        }),
      ]),
    ],
    widths: [18, ...used.map(() => 20), ...facts.map(({ width }) => width)],
    hasHeader: true,
    numberColumns: [],
  };
}

const HEADERS = { district: { zh: '区县', en: 'District' } } satisfies Record<string, Bilingual>;
