import { anchorOf } from '../../chart/history/anchor.ts';
import type { Strand } from '../../chart/history/history-sections.ts';
import { niceScale } from '../../chart/nice-scale.ts';
import { spreadLabels } from '../../chart/spread-labels.ts';
import type { LineChartRequest } from './line-chart.ts';

const LINE = 1.2;

/** How far the names at the ends of lines are to be moved, as shares of the frame, so that none lies on another. */
export function shiftLabels(
  { strands, plot, height, size }: Pick<LineChartRequest, 'strands' | 'plot' | 'height' | 'size'>,
  reach: number,
): ReadonlyMap<Strand, number> {
  const { max } = niceScale(reach, false);
  const [top, bottom] = [plot.top * height, (plot.top + plot.height) * height];
  const placeOf = ({ last }: Strand): number => bottom - (anchorOf(last) / max) * (bottom - top);
  // Those that end on other days stand elsewhere on the axis of time.
  const days = [...new Set(strands.map(({ last }) => last.day))];
  return new Map(
    days.flatMap((day) => {
      const ending = strands.filter(({ last }) => last.day === day);
      const wanted = ending.map(placeOf);
      const placed = spreadLabels({ wanted, step: size * LINE, from: top, to: bottom });
      return ending.map((strand, index): [Strand, number] => [
        strand,
        ((placed[index] ?? 0) - (wanted[index] ?? 0)) / height,
      ]);
    }),
  );
}
