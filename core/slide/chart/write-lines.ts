import type { Lang } from '../../catalogue/catalogue.ts';
import { solidFill } from '../ooxml/colours.ts';
import { el, type Xml } from '../ooxml/xml.ts';
import type { LineChart, LinePoint, LineSeries } from './slide-chart.ts';
import { lineEl } from './write-fill.ts';
import { chartText, labelsEl, numberRef, textRef, val } from './write-series.ts';

const [DAY_AXIS, VALUE_AXIS] = [333_333_333, 444_444_444];
const WIDTH = 2.25;

/**
 * Lines over days as they are apart: a chart of pairs, because in a chart of categories a line that is joined would
 * break at each day on which another district alone has a figure.
 */
export function writeLines(chart: LineChart, lang: Lang): readonly Xml[] {
  return [
    el('c:scatterChart', {}, [
      val('c:scatterStyle', 'lineMarker'),
      val('c:varyColors', 0),
      ...longestFirst(chart.series).map((series, index) => writeSeries(series, { index, chart, lang })),
      val('c:axId', DAY_AXIS),
      val('c:axId', VALUE_AXIS),
    ]),
    dayAxis(chart),
    valueAxis(chart),
  ];
}

/** LibreOffice forgets a series that stands before a longer one. */
const longestFirst = (series: readonly LineSeries[]): readonly LineSeries[] =>
  series.toSorted((a, b) => b.points.length - a.points.length);

function writeSeries(
  { name, days, values, colour, symbol, points }: LineSeries,
  { index, chart, lang }: { index: number; chart: LineChart; lang: Lang },
): Xml {
  const labels = points.flatMap(({ index: at, label, labelAt, labelShift }) =>
    label ? [{ index: at, runs: label, position: POSITIONS[labelAt], shift: labelShift }] : [],
  );
  // Not every program dashes one part of a line: then the whole of it is, which says less, not more.
  const isDashed = points.some((point) => point.isDashed);
  return el('c:ser', {}, [
    val('c:idx', index),
    val('c:order', index),
    el('c:tx', {}, [textRef(name)]),
    el('c:spPr', {}, [lineEl(points.length > 1 ? colour : null, WIDTH, isDashed)]),
    markerEl(symbol, colour, false),
    ...points.map((point) => writePoint(point, { symbol, colour })),
    labelsEl(labels, { lang, size: chart.size }),
    el('c:xVal', {}, [numberRef(days, 'yyyy-mm-dd')]),
    el('c:yVal', {}, [numberRef(values)]),
    val('c:smooth', 0),
  ]);
}

const POSITIONS = { right: 'r', above: 't', below: 'b' } as const;

function writePoint(
  { index, isHollow, isDashed }: LinePoint,
  { symbol, colour }: Pick<LineSeries, 'symbol' | 'colour'>,
): Xml {
  return el('c:dPt', {}, [
    val('c:idx', index),
    markerEl(symbol, colour, isHollow),
    val('c:bubble3D', 0),
    el('c:spPr', {}, [lineEl(index === 0 ? null : colour, WIDTH, isDashed)]),
  ]);
}

function markerEl(symbol: LineSeries['symbol'], colour: LineSeries['colour'], isHollow: boolean): Xml {
  return el('c:marker', {}, [
    val('c:symbol', symbol),
    val('c:size', 8),
    el('c:spPr', {}, [solidFill(isHollow ? 'paper' : colour), lineEl(colour, 1.5)]),
  ]);
}

function dayAxis({ from, to, step, dayFormat, size }: LineChart): Xml {
  return el('c:valAx', {}, [
    val('c:axId', DAY_AXIS),
    el('c:scaling', {}, [val('c:orientation', 'minMax'), val('c:max', to), val('c:min', from)]),
    val('c:delete', 0),
    val('c:axPos', 'b'),
    el('c:numFmt', { formatCode: dayFormat, sourceLinked: 0 }),
    val('c:majorTickMark', 'out'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    el('c:spPr', {}, [lineEl('soft')]),
    chartText(size, 'soft'),
    val('c:crossAx', VALUE_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'midCat'),
    val('c:majorUnit', step),
  ]);
}

/** From zero always. */
function valueAxis({ numberFormat, max, size }: LineChart): Xml {
  return el('c:valAx', {}, [
    val('c:axId', VALUE_AXIS),
    el('c:scaling', {}, [
      val('c:orientation', 'minMax'),
      max === null ? null : val('c:max', max),
      val('c:min', 0),
    ]),
    val('c:delete', numberFormat === null ? 1 : 0),
    val('c:axPos', 'l'),
    numberFormat !== null && el('c:majorGridlines', {}, [el('c:spPr', {}, [lineEl('rule', 0.5)])]),
    el('c:numFmt', { formatCode: numberFormat ?? 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    el('c:spPr', {}, [lineEl(null)]),
    chartText(size, 'soft'),
    val('c:crossAx', DAY_AXIS),
    val('c:crosses', 'min'),
    val('c:crossBetween', 'midCat'),
  ]);
}
