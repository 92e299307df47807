import type { Lang } from '../../catalogue/catalogue.ts';
import { CHART_NAMESPACES, DECLARATION, el } from '../ooxml/xml.ts';
import type { SlideChart } from './slide-chart.ts';
import { writeBars } from './write-bars.ts';
import { lineEl } from './write-fill.ts';
import { writeLines } from './write-lines.ts';
import { chartText, val } from './write-series.ts';

/** A chart as a part of the package, with the sheet of its figures at the relation rId1. A gap stays a gap. */
export function writeChart(chart: SlideChart, lang: Lang): string {
  const { left, top, width, height } = chart.plot;
  const layout = el('c:layout', {}, [
    el('c:manualLayout', {}, [
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', share(left)),
      val('c:y', share(top)),
      val('c:w', share(width)),
      val('c:h', share(height)),
    ]),
  ]);
  const drawn = chart.kind === 'bars' ? writeBars(chart, lang) : writeLines(chart, lang);
  return (
    DECLARATION +
    el('c:chartSpace', CHART_NAMESPACES, [
      val('c:date1904', 0),
      val('c:lang', lang === 'zh' ? 'zh-CN' : 'en-US'),
      val('c:roundedCorners', 0),
      el('c:chart', {}, [
        val('c:autoTitleDeleted', 1),
        el('c:plotArea', {}, [layout, ...drawn, el('c:spPr', {}, [el('a:noFill'), lineEl(null)])]),
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ]),
      el('c:spPr', {}, [el('a:noFill'), lineEl(null)]),
      chartText(chart.size),
      el('c:externalData', { 'r:id': 'rId1' }, [val('c:autoUpdate', 0)]),
    ])
  );
}

const share = (part: number): number => Math.round(part * 10_000) / 10_000;
