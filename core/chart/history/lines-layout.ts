import type { Canvas } from './canvas.ts';
import type { Section } from './history-sections.ts';
import { scaleOf, type Edges } from './lines-edges.ts';
import { toX, type Plot } from './plot.ts';
import { timeTicks, type Tick } from './time-ticks.ts';

/** Where everything stands in a picture of lines on one axis. */
export interface LinesLayout extends Edges {
  readonly plot: Plot;
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  readonly ticks: readonly Tick[];
}

export const LABEL_STEP = 19;
const HEAD = 36;
const INSET = 16;
const WIDE = 500;

export function layOutLines(section: Section, canvas: Canvas, edges: Edges, top: number): LinesLayout {
  const { strands, from, to } = section;
  const { max, ticks } = scaleOf(section, canvas);
  const plot: Plot = {
    left: edges.left + INSET,
    width: edges.right - edges.left - 2 * INSET,
    top: top + HEAD,
    height: Math.max(canvas.width > WIDE ? 210 : 170, strands.length * LABEL_STEP),
    from,
    to,
    max,
  };
  const stated = strands.flatMap(({ points, absences }) => [...points, ...absences]);
  return {
    ...edges,
    plot,
    scale: ticks,
    ticks: timeTicks(stated, canvas.lang, (day) => toX(plot, day)),
  };
}
