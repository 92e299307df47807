import type { Bilingual, Metric } from '../../catalogue/catalogue.ts';
import { anchorOf, reachOf } from '../../chart/history/anchor.ts';
import { labelPoint } from '../../chart/history/canvas.ts';
import type { Strand } from '../../chart/history/history-sections.ts';
import { haveOwnColours } from '../../chart/palette.ts';
import { WHOLE_UNITS } from '../../figure/units.ts';
import { labelPeriod } from '../../period/label-period.ts';
import { makeInert } from '../../tidy/cell-text.ts';
import { plainText } from '../../text/plain-text.ts';
import type { LineChart, LinePoint, LineSeries, PlotArea } from '../chart/slide-chart.ts';
import type { Deck } from '../deck/deck.ts';
import { notesSheet } from '../notes-sheet.ts';
import { paintAt } from '../panel/paint.ts';
import type { Run } from '../slide.ts';
import { daysOfAxis } from './days-of-axis.ts';
import type { FigureApart } from './figures-apart.ts';
import { serialOf, toLineSheet, type LineBlock } from './line-sheet.ts';
import { shiftLabels } from './shift-labels.ts';

export interface LineChartRequest {
  readonly strands: readonly Strand[];
  readonly metric: Metric;
  /** What is not plotted, and stands in the sheet alone. */
  readonly apart: readonly FigureApart[];
  /** How far the axis of numbers goes, so that charts beside each other have one scale; null leaves it to each. */
  readonly max: number | null;
  /** Every day on which anything stands, so that charts beside each other have one axis of time. */
  readonly days: readonly string[];
  readonly plot: PlotArea;
  /** How high the frame is, and how large its type, in points. */
  readonly height: number;
  readonly size: number;
  /** How many marks the axis of time has room for. */
  readonly marks: number;
  /** Which figures are written at their points beside those that are not exact or stand alone; where not all, the axis has numbers. */
  readonly told: 'all' | 'ends' | 'last';
  /** Whether the name of the district stands at the end of its line. */
  readonly isNamed: boolean;
  readonly deck: Deck;
}

/** As near as the format comes to the seven symbols of the page. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star', 'x', 'plus'] as const;
/** The blanks keep the numbers apart from a figure that is written at the first point. */
const WHOLE = '#,##0"      "';
const PARTS = '0.0#"      "';
const MANY = 10;

const PLOTTED_NOTE: Bilingual = {
  zh: '“图上的数”只是画点的高度：不是确数的画在所写的数上，一个范围画在它的正中，正中的数并没有人写过；写的是什么，见“原文”。',
  en: '“As plotted” is only the height of a point: a figure that is not exact stands at the number that it names, a range at its middle, which nobody stated; what was stated is under “As printed”.',
};

/** Lines over time with the sheet that they are plotted from: a series for each run, so that no gap can be bridged. */
export function toLineChart(request: LineChartRequest): LineChart {
  const { strands, metric, max, days, plot, size, marks, told, deck } = request;
  const { sheet, blocks } = toLineSheet(request);
  const isOwn = haveOwnColours([...new Set(strands.map(({ place }) => place))]);
  const reach = Math.max(...strands.flatMap(({ points }) => points.map(reachOf)));
  const isWhole = WHOLE_UNITS.has(metric.unit) || reach >= MANY;
  const isInexact = strands.some(({ points }) => points.some(({ bound }) => bound !== 'exact'));
  const shifts = shiftLabels(request, reach);
  return {
    kind: 'lines',
    plot,
    size,
    max,
    workbook: [sheet, notesSheet(deck, isInexact ? [PLOTTED_NOTE] : [])],
    series: blocks.map((block) =>
      toSeries(block, { ...request, isOwn, shift: shifts.get(block.strand) ?? 0 }),
    ),
    ...daysOfAxis({ days, most: marks, lang: deck.lang }),
    numberFormat: told === 'last' ? (isWhole ? WHOLE : PARTS) : null,
  };
}

interface SeriesRequest extends LineChartRequest {
  readonly isOwn: boolean;
  readonly shift: number;
}

function toSeries({ strand, points, row }: LineBlock, request: SeriesRequest): LineSeries {
  const end = row + points.length - 1;
  return {
    name: { range: `$A$${row}`, texts: [makeInert(plainText(strand.name))] },
    days: { range: `$B$${row}:$B$${end}`, numbers: points.map(({ day }) => serialOf(day)) },
    values: { range: `$C$${row}:$C$${end}`, numbers: points.map(anchorOf) },
    colour: paintAt(strand.place, request.isOwn).colour,
    symbol: SYMBOLS[strand.place % SYMBOLS.length] ?? 'circle',
    points: points.map((point, index) =>
      toPoint({ strand, point, index, isAlone: points.length === 1 }, request),
    ),
  };
}

interface PointAt {
  readonly strand: Strand;
  readonly point: LineBlock['points'][number];
  readonly index: number;
  /** No line leads to it or from it. */
  readonly isAlone: boolean;
}

function toPoint({ strand, point, index, isAlone }: PointAt, request: SeriesRequest): LinePoint {
  const {
    metric: { unit },
    told,
    isNamed,
    shift,
    deck: { lang },
  } = request;
  const run = strand.runs.find(({ points }) => points.includes(point));
  const isLast = point === strand.last;
  const isEnd = isLast || point === strand.first;
  const isTold = told === 'all' || isLast || isAlone || (told === 'ends' && isEnd) || point.bound !== 'exact';
  const figure: Run = { text: labelPoint(point, { unit, lang }), isBold: true };
  const isAtEnd = isLast && isNamed;
  return {
    index,
    isHollow: point.bound !== 'exact',
    isDashed: index > 0 && run?.segments[index - 1]?.direction === 'undecided',
    label: !isTold ? null : isAtEnd ? [figure, { text: `  ${endName(strand, request)}` }] : [figure],
    labelAt: isAtEnd || isAlone ? 'right' : isLower(strand, request) ? 'below' : 'above',
    labelShift: isAtEnd ? shift : 0,
  };
}

/** Of two lines the lower has its figures below it, out of the way of the other's. */
function isLower(strand: Strand, { strands }: LineChartRequest): boolean {
  const meanOf = ({ points }: Strand): number =>
    points.reduce((sum, point) => sum + anchorOf(point), 0) / points.length;
  return strands.length === 2 && strands.some((other) => meanOf(other) > meanOf(strand));
}

/** The district's name, with the period of its last figure where the line ends before others do. */
function endName({ name, last }: Strand, { days, deck: { lang } }: LineChartRequest): string {
  const isLatest = days.every((day) => day <= last.day);
  return isLatest ? name : `${name} (${labelPeriod(last.period)[lang]})`;
}
