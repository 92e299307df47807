import type { Metric } from '../../catalogue/catalogue.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Observation } from '../../observation/observation.ts';
import { isOfMetric, isReported } from '../choose-observation.ts';
import type { Comparand } from '../comparand.ts';
import { groupBy } from '../group-by.ts';
import type { CellBasis } from '../panel.ts';
import { chooseDenominator } from './choose-denominator.ts';
import { divideFigures, type Quotient } from './divide-figures.ts';
import { roundRates, type RateNumbers } from './round-rates.ts';
import { tellGap, type RateGap } from './tell-gap.ts';

/** What others are given per 10,000 of. */
export interface Basis {
  readonly metric: Metric;
  /** Its figures as of the same version, of whatever time. */
  readonly observations: readonly Observation[];
}

export interface RatesInput {
  readonly metric: Metric;
  readonly basis: Basis;
  readonly observations: readonly Observation[];
}

/**
 * The observations with each figure of the metric divided by one of the same district (COMPARABILITY.md §16). Where
 * that cannot be, the place is an absence that says why; it stands before a plan, for a figure is there. Absences
 * and figures of other metrics stay as they are.
 */
export function deriveRates({ metric, basis, observations }: RatesInput): readonly Comparand[] {
  const isOwn = (o: Observation): boolean => isOfMetric(o, metric);
  const numerators = observations.filter((o) => isOwn(o) && isReported(o));
  const reporting = new Set(numerators.map(({ district }) => district));
  const others = observations.filter(
    (o) => o.metric !== metric.id || (isOwn(o) && !reporting.has(o.district)),
  );
  const denominators = groupBy(
    basis.observations.filter((o) => o.metric === basis.metric.id),
    ({ district }) => district,
  );
  const divisions = numerators.map((numerator) =>
    divide(numerator, denominators.get(numerator.district) ?? []),
  );
  const rates = roundRates(divisions.flatMap(({ quotient }) => quotient ?? []));
  let next = 0;
  const derived = divisions.map((division) =>
    toComparand(division, basis.metric, division.quotient ? (rates[next++] ?? null) : null),
  );
  return [...derived, ...others];
}

interface Division {
  readonly numerator: Observation;
  readonly found: Observation | null;
  readonly gap: RateGap | null;
  readonly quotient: Quotient | null;
}

function divide(numerator: Observation, denominators: readonly Observation[]): Division {
  const { found, gap } = chooseDenominator(numerator, denominators);
  if (gap !== null) return { numerator, found, gap, quotient: null };
  if (numerator.source === null) return { numerator, found, gap: 'source-missing', quotient: null };
  const quotient = divideFigures(numerator, found);
  if (typeof quotient !== 'string') return { numerator, found, gap: null, quotient };
  const problem = quotient === 'zero' ? 'denominator-zero' : 'rate-too-open';
  return { numerator, found, gap: problem, quotient: null };
}

const NO_NUMBERS = { value: null, low: null, high: null, bound: null };

function toComparand(division: Division, denominator: Metric, rate: RateNumbers | null): Comparand {
  const { numerator, found, gap } = division;
  const basis: CellBasis = {
    numerator: figureOf(numerator),
    denominator: found && {
      ...figureOf(found),
      observation: found.id,
      period: found.period,
      source: found.source,
    },
    missing: gap && tellGap({ gap, denominator, numerator, found }),
  };
  return rate
    ? { ...numerator, ...rate, unit: 'per-10000', basis }
    : { ...numerator, ...NO_NUMBERS, status: 'not-reported', basis };
}

function figureOf({ value, low, high, bound, unit, printed }: Observation): Figure {
  return { value, low, high, bound: bound ?? 'about', unit, printed };
}
