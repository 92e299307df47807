import { plainText } from '../../text/plain-text.ts';
import type { Bilingual, Source } from '../../catalogue/catalogue.ts';
import { anchorOf } from '../../chart/history/anchor.ts';
import { labelPoint } from '../../chart/history/canvas.ts';
import type { Strand } from '../../chart/history/history-sections.ts';
import type { HistoryPoint } from '../../history/history.ts';
import type { DatedPoint } from '../../history/trace-points.ts';
import type { Metric } from '../../catalogue/catalogue.ts';
import { UNIT_WORDS } from '../../figure/units.ts';
import { STATUS_WORDS } from '../../observation/status-words.ts';
import { countDays } from '../../period/count-days.ts';
import { statePeriod } from '../../period/state-period.ts';
import { BOUND_NAMES } from '../bound-names.ts';
import { nameDistricts } from '../../statement/name-districts.ts';
import type { Deck } from '../deck/deck.ts';
import type { WrittenSheet } from '../../table/workbook/write-xlsx.ts';
import type { FigureApart } from './figures-apart.ts';

/** Days since the end of 1899, as sheets count them. */
export const serialOf = (day: string): number => countDays('1899-12-30', day);

/** A row of the sheet: a figure that is plotted, or one that is not, or an absence, whose cells stay empty. */
interface LineRow {
  readonly name: string;
  readonly point: HistoryPoint;
  readonly isPlotted: boolean;
}

/** Points that a line joins, in rows one below the other. */
export interface LineBlock {
  readonly strand: Strand;
  readonly points: readonly DatedPoint[];
  /** The row of the first point in the sheet, from 1. */
  readonly row: number;
}

export interface LineSheet {
  readonly sheet: WrittenSheet;
  readonly blocks: readonly LineBlock[];
}

const FIRST_ROW = 2;
const HEADERS: readonly Bilingual[] = [
  { zh: '区县', en: 'District' },
  { zh: '截止', en: 'End' },
  { zh: '图上的数', en: 'As plotted' },
  { zh: '图上所写', en: 'As shown' },
  { zh: '原文', en: 'As printed' },
  { zh: '数值', en: 'Value' },
  { zh: '下限', en: 'Low' },
  { zh: '上限', en: 'High' },
  { zh: '界', en: 'Bound' },
  { zh: '单位', en: 'Unit' },
  { zh: '时期', en: 'Period' },
  { zh: '口径', en: 'Scope' },
  { zh: '状态', en: 'Status' },
  { zh: '来源', en: 'Source' },
];
const WIDTHS = [14, 12, 12, 16, 16, 12, 12, 12, 8, 10, 22, 18, 12, 40];
const DAY_COLUMN = 2;

/** What a sheet is made from. */
export interface LineSheetRequest {
  readonly strands: readonly Strand[];
  readonly apart: readonly FigureApart[];
  readonly metric: Metric;
  readonly deck: Deck;
}

/** The figures of some districts as rows in order of time, those that a line joins next to each other; then what is not plotted. */
export function toLineSheet({ strands, apart, metric, deck }: LineSheetRequest): LineSheet {
  const rows: LineRow[] = [];
  const blocks: LineBlock[] = [];
  for (const strand of strands) {
    for (const { points, isRun } of inTime(strand)) {
      if (isRun) blocks.push({ strand, points, row: FIRST_ROW + rows.length });
      rows.push(...points.map((point) => ({ name: strand.name, point, isPlotted: isRun })));
    }
  }
  const nameOf = nameDistricts(deck.districts);
  for (const { district, point } of apart)
    rows.push({ name: nameOf(district)[deck.lang], point, isPlotted: false });
  const cells = rows.map((row) => toCells(row, metric, deck));
  return {
    blocks,
    sheet: {
      name: 'Sheet1',
      table: [HEADERS.map((words) => words[deck.lang]), ...cells],
      widths: WIDTHS,
      hasHeader: true,
      numberColumns: [],
      dateColumns: [DAY_COLUMN],
    },
  };
}

/** Runs and absences of a district by the day on which each begins. */
function inTime({ runs, absences }: Strand) {
  const parts = [
    ...runs.map((run) => ({
      points: run.points.filter((point) => point.day !== null) as DatedPoint[],
      isRun: true,
    })),
    ...absences.map((point) => ({ points: [point], isRun: false })),
  ];
  const dayOf = ({ points }: (typeof parts)[number]): string => points[0]?.day ?? '';
  return parts.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

function toCells(
  { name, point, isPlotted }: LineRow,
  { unit, counter }: Metric,
  { lang, sources }: Deck,
): readonly (string | number)[] {
  const { value, low, high, bound, printed, period, scope, status, source, day } = point;
  return [
    plainText(name),
    day === null ? '' : serialOf(day),
    isPlotted ? anchorOf(point) : '',
    labelPoint(point, { unit, lang }),
    plainText(printed),
    value ?? '',
    low ?? '',
    high ?? '',
    bound === null ? '' : BOUND_NAMES[bound][lang],
    (counter ?? UNIT_WORDS[unit])[lang],
    statePeriod(period)[lang],
    plainText(scope.name[lang]),
    STATUS_WORDS[status][lang],
    plainText(sources.find(({ id }: Source) => id === source)?.title[lang] ?? ''),
  ];
}
