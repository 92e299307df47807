import type { MetricKind } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../observation/observation.ts';
import { daysOf } from '../../period/measure-period.ts';
import { cellKey } from '../../tidy/cell-key.ts';
import type { Draft } from '../../tidy/draft.ts';

/** A figure that another is held against. */
export interface Earlier {
  /** The one number that is printed, of a range its middle. */
  readonly number: number;
  readonly printed: string;
  readonly period: string;
}

/** The figure that stands in a draft's own cell, else that of the period before it; null where there is neither. */
export type EarlierFinder = (draft: Draft) => Earlier | null;

interface Point extends Earlier {
  readonly end: string;
  readonly days: number | null;
}

/** Two lengths of time are alike within this part: a leap year and a common one, a month of 31 days and one of 28. */
const ALIKE = 0.12;

/** Looks among the figures that stand and among those of the same file. A total of a year is held against one of a year. */
export function makeEarlierFinder(
  present: readonly Observation[],
  drafts: readonly Draft[],
  kindOf: (metric: string) => MetricKind | undefined,
): EarlierFinder {
  const standing = new Map(present.map((observation) => [cellKey(observation), observation]));
  const own = new Set(drafts.map(cellKey));
  const series = new Map<string, Point[]>();
  const add = (told: Observation | Draft, number: number | null) => {
    const { end } = told.period;
    if (number === null || end === null) return;
    const key = seriesKey(told);
    const point = {
      number,
      printed: told.printed,
      period: told.period.label,
      end,
      days: daysOf(told.period),
    };
    const points = series.get(key);
    if (points) points.push(point);
    else series.set(key, [point]);
  };
  for (const observation of present) {
    if (!own.has(cellKey(observation))) add(observation, numberOf(observation));
  }
  for (const draft of drafts) add(draft, draft.figure && numberOf(draft.figure));
  for (const points of series.values()) points.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));

  return (draft) => {
    const same = standing.get(cellKey(draft));
    const number = same ? numberOf(same) : null;
    if (same && number !== null) return { number, printed: same.printed, period: same.period.label };
    const { end } = draft.period;
    if (end === null) return null;
    const days = daysOf(draft.period);
    const isStock = kindOf(draft.metric) === 'stock';
    const points = series.get(seriesKey(draft)) ?? [];
    const last = countBefore(points, end);
    for (let at = last - 1; at >= Math.max(0, last - MOST_BACK); at--) {
      const point = points[at];
      if (point && (isStock || isAlike(point.days, days))) return point;
    }
    return null;
  };
}

/** Further back stands no figure that the next one would be held against: a file of days holds no year before. */
const MOST_BACK = 400;

/** How many points, in the order of time, end before a day. */
function countBefore(points: readonly Point[], end: string): number {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((points[middle]?.end ?? '') < end) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function numberOf({
  value,
  low,
  high,
}: {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}): number | null {
  if (value !== null) return value;
  return low === null || high === null ? null : (low + high) / 2;
}

function seriesKey({ district, metric, scope }: Observation | Draft): string {
  return `${district}\t${metric}\t${scope.id}`;
}

function isAlike(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= ALIKE * Math.max(a, b);
}
