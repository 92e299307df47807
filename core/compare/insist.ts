import type { Bilingual, District, Metric, MetricKind, Scope } from '../catalogue/catalogue.ts';
import type { Bound } from '../figure/figure.ts';
import type { UnitId } from '../figure/units.ts';
import type { Observation, Status } from '../observation/observation.ts';
import type { Period } from '../period/period.ts';
import { statePair } from '../statement/state-pair.ts';
import { judgePair, type PairJudgement } from './judge-pair.ts';
import { nameOf } from './member.ts';
import { namePair } from './name-pair.ts';
import { numbersOf } from './numbers-of.ts';

/** One of two figures that a reader insists on seeing together, with all that it has to be told by. */
export interface InsistedFigure {
  readonly observation: string;
  readonly district: string;
  readonly districtName: Bilingual;
  readonly metric: string;
  readonly name: Bilingual;
  readonly unit: UnitId;
  readonly counter: Bilingual | null;
  readonly kind: MetricKind;
  readonly scope: Scope;
  readonly period: Period;
  readonly status: Status;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly printed: string;
  readonly source: string | null;
}

/** Two figures seen together because a reader insists, never on one axis unless the verdict allows it. */
export interface Insisted extends PairJudgement {
  readonly statement: Bilingual;
  readonly figures: readonly [InsistedFigure, InsistedFigure];
}

/** An observation with what it names. */
export interface Named {
  readonly district: District;
  readonly metric: Metric;
  readonly observation: Observation;
}

/** Sets any two observations side by side with the verdict on comparing them (COMPARABILITY.md §12a). */
export function insist(a: Named, b: Named): Insisted {
  const figures = [toFigure(a), toFigure(b)] as const;
  const judgement = judgePair(a, b);
  const [one, other] = namePair(a, b);
  const names = [nameOf(one), nameOf(other)] as const;
  return { ...judgement, statement: statePair({ ...judgement, figures, names }), figures };
}

function toFigure({ district, metric, observation }: Named): InsistedFigure {
  const { id, unit, kind, scope, period, status, printed, source } = observation;
  return {
    observation: id,
    district: district.slug,
    districtName: district.name,
    metric: metric.id,
    name: metric.name,
    unit,
    counter: metric.counter,
    kind,
    scope,
    period,
    status,
    ...numbersOf(observation),
    printed,
    source,
  };
}
