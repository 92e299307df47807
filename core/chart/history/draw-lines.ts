import { colourOf } from '../palette.ts';
import type { Canvas } from './canvas.ts';
import { drawAbsences } from './draw-absences.ts';
import { drawAxes } from './draw-axes.ts';
import { drawBreaks } from './draw-breaks.ts';
import { drawEndLabels } from './draw-end-labels.ts';
import type { Section } from './history-sections.ts';
import type { Edges } from './lines-edges.ts';
import { layOutLines } from './lines-layout.ts';
import { drawMarker } from './marker.ts';
import { toX, toY, type Piece } from './plot.ts';
import { toPaths } from './run-paths.ts';

const LINE_WIDTH = 2;
const BELOW_AXIS = 28;

/** The districts of a section on one axis: a line each, named and numbered at its end. */
export function drawLines(section: Section, canvas: Canvas, edges: Edges, top: number): Piece {
  const { palette } = canvas;
  const layout = layOutLines(section, canvas, edges, top);
  const { plot } = layout;
  const absences = drawAbsences(section, layout, canvas);
  const marks = section.strands.flatMap(({ points, place }) =>
    points.flatMap((point) =>
      drawMarker({
        point,
        place,
        colour: colourOf(palette, place),
        palette,
        x: toX(plot, point.day),
        toY: (number) => toY(plot, number),
      }),
    ),
  );
  return {
    plots: [plot],
    paths: section.strands.flatMap(({ runs, place }) =>
      runs.flatMap((run) => toPaths(run, plot, { colour: colourOf(palette, place), width: LINE_WIDTH })),
    ),
    graphic: [
      ...drawAxes(section, layout, canvas, top),
      ...drawBreaks(section, plot, palette),
      ...marks,
      ...drawEndLabels(section, layout, canvas),
      ...absences.graphic,
    ],
    bottom: plot.top + plot.height + BELOW_AXIS + absences.height,
  };
}
