import type { Run } from '../../history/runs.ts';
import { isDated } from '../../history/trace-points.ts';
import { countDays } from '../../period/count-days.ts';
import { anchorOf } from './anchor.ts';
import type { Path, Plot } from './plot.ts';
import type { Corner } from './shapes.ts';

export interface Pen {
  readonly colour: string;
  readonly width: number;
}

/** The lines of a run, whole where each step is decided, in dashes where it is open which end is higher. */
export function toPaths({ points, segments }: Run, plot: Plot, pen: Pen): readonly Path[] {
  const corners = points
    .filter(isDated)
    .map((point): Corner => [countDays(plot.from, point.day), anchorOf(point)]);
  const paths: { data: Corner[]; isDashed: boolean }[] = [];
  for (const [index, { direction }] of segments.entries()) {
    const ends = corners.slice(index, index + 2);
    const isDashed = direction === 'undecided';
    const last = paths.at(-1);
    if (last?.isDashed === isDashed) last.data.push(...ends.slice(1));
    else paths.push({ data: ends, isDashed });
  }
  return paths.map((path) => ({ ...path, ...pen, plot }));
}
