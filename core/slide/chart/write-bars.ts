import type { Lang } from '../../catalogue/catalogue.ts';
import { el, type Xml } from '../ooxml/xml.ts';
import type { Bar, BarChart, BarSeries } from './slide-chart.ts';
import { fillEl, lineEl } from './write-fill.ts';
import { chartText, labelsEl, numberRef, textRef, val } from './write-series.ts';

const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];

/** The bars of a chart with their two axes, the first row on top. */
export function writeBars(chart: BarChart, lang: Lang): readonly Xml[] {
  return [
    el('c:barChart', {}, [
      val('c:barDir', 'bar'),
      val('c:grouping', 'clustered'),
      val('c:varyColors', 0),
      ...chart.series.map((series, index) => writeSeries(series, { index, chart, lang })),
      val('c:gapWidth', Math.min(500, Math.round(chart.gap * 100))),
      val('c:overlap', 100),
      val('c:axId', CATEGORY_AXIS),
      val('c:axId', VALUE_AXIS),
    ]),
    categoryAxis(chart),
    valueAxis(chart),
  ];
}

function writeSeries(
  { name, values, bars }: BarSeries,
  { index, chart, lang }: { index: number; chart: BarChart; lang: Lang },
): Xml {
  const labels = bars.flatMap(({ index: at, label }) =>
    label ? [{ index: at, runs: label, position: 'outEnd' as const }] : [],
  );
  return el('c:ser', {}, [
    val('c:idx', index),
    val('c:order', index),
    el('c:tx', {}, [textRef(name)]),
    el('c:spPr', {}, [el('a:noFill'), lineEl(null)]),
    val('c:invertIfNegative', 0),
    ...bars.map(writeBar),
    labelsEl(labels, { lang, size: chart.size }),
    el('c:cat', {}, [textRef(chart.categories)]),
    el('c:val', {}, [numberRef(values)]),
  ]);
}

function writeBar({ index, fill, outline }: Bar): Xml {
  return el('c:dPt', {}, [
    val('c:idx', index),
    val('c:invertIfNegative', 0),
    val('c:bubble3D', 0),
    el('c:spPr', {}, [fillEl(fill), lineEl(outline)]),
  ]);
}

/** The names of the districts, every one of them, at the line where all bars begin. */
function categoryAxis({ size }: BarChart): Xml {
  return el('c:catAx', {}, [
    val('c:axId', CATEGORY_AXIS),
    el('c:scaling', {}, [val('c:orientation', 'maxMin')]),
    val('c:delete', 0),
    val('c:axPos', 'l'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    el('c:spPr', {}, [lineEl('soft')]),
    chartText(size),
    val('c:crossAx', VALUE_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 50),
    val('c:tickLblSkip', 1),
    val('c:noMultiLvlLbl', 1),
  ]);
}

/** From zero always, and unseen: each bar bears its own figure. */
function valueAxis({ max, size }: BarChart): Xml {
  return el('c:valAx', {}, [
    val('c:axId', VALUE_AXIS),
    el('c:scaling', {}, [
      val('c:orientation', 'minMax'),
      max === null ? null : val('c:max', max),
      val('c:min', 0),
    ]),
    val('c:delete', 1),
    val('c:axPos', 't'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    chartText(size),
    val('c:crossAx', CATEGORY_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'between'),
  ]);
}
