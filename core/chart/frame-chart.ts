import { buildChart, type Chart } from './chart-option.ts';
import { frameFoot } from './frame-foot.ts';
import { frameHead } from './frame-head.ts';
import { MARGIN, type FrameRequest } from './frame-request.ts';

const BETWEEN = 16;
/** Above and below what is read from afar: the screen has room of its own around it. */
const BRIEF_EDGE = 6;

/** A panel's chart with all that it needs to stand alone: title, verdict, statement, reasons, sources, version. */
export function frameChart(request: FrameRequest): Chart {
  const { rows, among, palette, width, font, reach } = request;
  const edge = request.isBrief ? BRIEF_EDGE : MARGIN;
  const head = frameHead(request, edge);
  const top = head.end + BETWEEN;
  const margins = { side: MARGIN, top, bottom: BETWEEN };
  const chart = buildChart({ rows, among, palette, font, width, margins, reach });
  const foot = frameFoot(request, chart.layout.height);
  return {
    layout: { ...chart.layout, height: foot.end + edge },
    option: {
      ...chart.option,
      backgroundColor: palette.paper,
      graphic: [...chart.option.graphic, ...head.drawn, ...foot.drawn],
    },
  };
}
