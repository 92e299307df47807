import type { Section } from '../../chart/history/history-sections.ts';
import type { History, HistoryPoint } from '../../history/history.ts';
import { isFigure } from '../../history/trace-points.ts';

/** A figure that no line and no symbol of a history's slides shows. */
export interface FigureApart {
  /** The district's slug. */
  readonly district: string;
  readonly point: HistoryPoint;
}

/** The figures that no part of a history's picture draws: of a scope without a course, or of a day that is unknown. */
export function figuresApart(
  { series }: Pick<History, 'series'>,
  sections: readonly Section[],
): readonly FigureApart[] {
  const drawn = new Set(
    sections.flatMap(({ strands }) =>
      strands.flatMap(({ points }) => points.map(({ observation }) => observation)),
    ),
  );
  return series.flatMap(({ district, points }) =>
    points
      .filter((point) => isFigure(point) && !drawn.has(point.observation))
      .map((point) => ({ district, point })),
  );
}
