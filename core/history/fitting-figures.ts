import type { Metric } from '../catalogue/catalogue.ts';
import { isOfMetric, isReported } from '../compare/choose-observation.ts';
import type { Observation } from '../observation/observation.ts';
import { nextDay } from '../period/next-day.ts';

/** A figure with the metric that it is of. */
export interface FigureOf {
  readonly metric: Metric;
  readonly observation: Observation;
}

/** The metrics that speak of one object and can be held against each other. */
export interface Kin {
  readonly total: Metric;
  readonly increments: readonly Metric[];
  /** In percent. */
  readonly growths: readonly Metric[];
}

/** For each total, the increments and growths of its object; nothing where it is open of which total they are. */
export function findKin(metrics: readonly Metric[]): readonly Kin[] {
  const stocks = metrics.filter(({ kind, unit }) => kind === 'stock' && unit !== 'percent');
  return stocks.flatMap((total) => {
    const ofObject = (other: Metric): boolean => other.object === total.object;
    if (stocks.some((other) => other !== total && ofObject(other) && other.unit === total.unit)) return [];
    const grown = metrics.filter((other) => ofObject(other) && other.kind === 'increment');
    const isOnly = stocks.filter(ofObject).length === 1;
    return [
      {
        total,
        increments: grown.filter(({ unit }) => unit === total.unit),
        growths: isOnly ? grown.filter(({ unit }) => unit === 'percent') : [],
      },
    ];
  });
}

export function figuresOf(
  metrics: readonly Metric[],
  observations: readonly Observation[],
): readonly FigureOf[] {
  return metrics.flatMap((metric) =>
    observations
      .filter((o) => isOfMetric(o, metric) && isReported(o))
      .map((observation) => ({ metric, observation })),
  );
}

/** The total on the day on which the increment ends, in the same scope. */
export function totalAfter(of: FigureOf, totals: readonly FigureOf[]): FigureOf | null {
  const { period, scope } = of.observation;
  if (period.end === null) return null;
  return only(totals, ({ observation: o }) => o.scope.id === scope.id && o.period.end === period.end);
}

/** The total on the day on which the increment begins, or on the eve of it. */
export function totalBefore(of: FigureOf, totals: readonly FigureOf[]): FigureOf | null {
  const { period, scope } = of.observation;
  const { start, end } = period;
  if (start === null || start === end) return null;
  return only(totals, ({ observation: o }) => {
    const day = o.period.end;
    return o.scope.id === scope.id && day !== null && (day === start || nextDay(day) === start);
  });
}

/** The same time in the same scope; of two unknown beginnings only those of one document are taken as one. */
export function isSameTime({ observation: a }: FigureOf, { observation: b }: FigureOf): boolean {
  if (a.scope.id !== b.scope.id || a.period.end === null || a.period.end !== b.period.end) return false;
  if (a.period.start !== b.period.start) return false;
  return a.period.start !== null || (a.source !== null && a.source === b.source);
}

function only(totals: readonly FigureOf[], fits: (told: FigureOf) => boolean): FigureOf | null {
  const [first, another] = totals.filter(fits);
  return first && !another ? first : null;
}
