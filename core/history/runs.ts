import type { HistoryPoint, Segment, Series } from './history.ts';
import { strandsOf } from './trace-points.ts';

/** Figures of one scope that an unbroken line joins, or one that stands by itself. */
export interface Run {
  readonly points: readonly HistoryPoint[];
  /** One fewer than points. */
  readonly segments: readonly Segment[];
}

/** The runs of each scope, in order of time; every figure is in exactly one. */
export function runsOf({ points, segments }: Series): readonly (readonly Run[])[] {
  const joined = new Map(segments.map((segment) => [segment.to, segment]));
  return strandsOf(points).map((strand) => {
    const runs: { points: HistoryPoint[]; segments: Segment[] }[] = [];
    for (const point of strand) {
      const segment = joined.get(point.observation);
      const last = runs.at(-1);
      if (segment && last) {
        last.points.push(point);
        last.segments.push(segment);
      } else runs.push({ points: [point], segments: [] });
    }
    return runs;
  });
}
