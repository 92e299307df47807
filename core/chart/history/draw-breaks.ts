import type { Break } from '../../history/history.ts';
import type { DatedPoint } from '../../history/trace-points.ts';
import { colourOf, type Palette } from '../palette.ts';
import { anchorOf } from './anchor.ts';
import type { Section } from './history-sections.ts';
import { drawBreak } from './marker.ts';
import { toX, toY, type Plot } from './plot.ts';
import type { Corner, Graphic } from './shapes.ts';

const BESIDE = 12;

/** A gap is empty by itself; every other break is marked where the line would have gone on. */
const MARKED: readonly Break['code'][] = [
  'scope-changed',
  'length-differs',
  'periods-overlap',
  'period-unknown',
];

/** The marks of all breaks that touch a point of the section. */
export function drawBreaks({ strands }: Section, plot: Plot, palette: Palette): readonly Graphic[] {
  return strands.flatMap(({ series, points, place }) => {
    const byId = new Map(points.map((point) => [point.observation, point]));
    return series.breaks
      .filter(({ code }) => MARKED.includes(code))
      .flatMap(({ from, to }) => placeOf(byId.get(from), byId.get(to), plot))
      .flatMap((at) => drawBreak(at, colourOf(palette, place)));
  });
}

/** Between the two points, or beside the one that is in this picture. */
function placeOf(from: DatedPoint | undefined, to: DatedPoint | undefined, plot: Plot): readonly Corner[] {
  const corner = (point: DatedPoint): Corner => [toX(plot, point.day), toY(plot, anchorOf(point))];
  if (from && to) {
    const [a, b] = [corner(from), corner(to)];
    return [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]];
  }
  if (from) return [[corner(from)[0] + BESIDE, corner(from)[1]]];
  return to ? [[corner(to)[0] - BESIDE, corner(to)[1]]] : [];
}
