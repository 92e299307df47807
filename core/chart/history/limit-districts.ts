import type { History, Series } from '../../history/history.ts';
import { isFigure } from '../../history/trace-points.ts';

/** More than these nobody reads in one picture. */
const MOST_DISTRICTS = 60;

export interface Limited<Shown extends Pick<History, 'series'>> {
  readonly history: Shown;
  /** How many districts with figures are left out. */
  readonly left: number;
}

/** The history of the first districts that have figures, as many as one picture holds. */
export function limitDistricts<Shown extends Pick<History, 'series'>>(history: Shown): Limited<Shown> {
  const telling = history.series.filter(hasFigures);
  if (telling.length <= MOST_DISTRICTS) return { history, left: 0 };
  const shown = telling.slice(0, MOST_DISTRICTS);
  return { history: { ...history, series: shown }, left: telling.length - shown.length };
}

function hasFigures({ points }: Series): boolean {
  return points.some(isFigure);
}
