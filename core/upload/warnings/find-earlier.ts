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

/** The figure that stands in a draft's own cell, else that of the period before its own; null where there is neither. */
export type EarlierFinder = (draft: Draft) => Earlier | null;

interface Point extends Earlier {
  readonly end: string;
  readonly days: number | null;
  /** The figures of one district, metric and scope, and where in their order of time this one stands. */
  readonly series: Point[];
  at: number;
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
  const own = new Set(present.length > 0 ? drafts.map(cellKey) : []);
  const allSeries = new Map<string, Point[]>();
  const add = (told: Observation | Draft, number: number | null): Point | null => {
    const { label, end } = told.period;
    if (number === null || end === null) return null;
    const key = seriesKey(told);
    const series = allSeries.get(key) ?? [];
    if (series.length === 0) allSeries.set(key, series);
    const point = {
      number,
      printed: told.printed,
      period: label,
      end,
      days: daysOf(told.period),
      series,
      at: 0,
    };
    series.push(point);
    return point;
  };
  for (const observation of present) {
    if (!own.has(cellKey(observation))) add(observation, numberOf(observation));
  }
  const points = new Map(drafts.map((draft) => [draft, add(draft, draft.figure && numberOf(draft.figure))]));
  for (const series of allSeries.values()) {
    series.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
    series.forEach((point, at) => (point.at = at));
  }

  return (draft) => {
    const same = standing.size > 0 ? standing.get(cellKey(draft)) : undefined;
    const number = same ? numberOf(same) : null;
    if (same && number !== null) return { number, printed: same.printed, period: same.period.label };
    const point = points.get(draft);
    if (!point) return null;
    const isStock = kindOf(draft.metric) === 'stock';
    for (let back = 1; back <= MOST_BACK; back++) {
      const earlier = point.series[point.at - back];
      if (!earlier) return null;
      if (earlier.end < point.end && (isStock || isAlike(earlier.days, point.days))) return earlier;
    }
    return null;
  };
}

/** Further back stands no figure that the next one would be held against: a file of days holds no year before. */
const MOST_BACK = 400;

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
