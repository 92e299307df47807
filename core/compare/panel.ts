import type { Bilingual, Metric, Scope } from '../catalogue/catalogue.ts';
import type { Bound, Figure } from '../figure/figure.ts';
import type { UnitId } from '../figure/units.ts';
import type { Status } from '../observation/observation.ts';
import type { Period } from '../period/period.ts';
import type { Summary } from './summary/summary.ts';

export type Verdict = 'comparable' | 'with-caution' | 'not-comparable';

/** Why a verdict is what it is: one plain sentence in each language. */
export interface Reason extends Bilingual {
  readonly code: ReasonCode;
  /** The section of COMPARABILITY.md that it comes from: 6a. */
  readonly rule: string;
  /** A few words for a chart: 时期不同. */
  readonly short: Bilingual;
  /** What the sentence only counts, told one by one; absent where it names all. */
  readonly each?: readonly Bilingual[] | undefined;
}

/** Every reason for a verdict, or for withholding a summary or a rate, in the order of COMPARABILITY.md. */
export const REASON_CODES = [
  'metric-differs',
  'unit-differs',
  'kind-differs',
  'scopes-differ',
  'scope-apart',
  'none-reports',
  'one-reports',
  'separate-campaigns',
  'periods-differ',
  'period-length-differs',
  'period-unknown',
  'period-inferred',
  'periods-overlap',
  'periods-far',
  'periods-too-far',
  'period-apart',
  'bound-open',
  'order-undecided',
  'base-unknown',
  'base-differs',
  'growth-percent',
  'bound-too-open',
  'zero-divisor',
  'beyond-digits',
  'not-additive',
  'some-missing',
  'programme-figures',
  'more-than-two',
  'most-shared',
  'no-rate',
  'one-rate',
  'denominator-missing',
  'source-missing',
  'denominator-date',
  'denominator-zero',
  'rate-too-open',
  'denominator-dates-differ',
  'denominator-inferred',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** Places from the largest, 1 first; an interval where the figures allow more than one order. */
export interface Rank {
  readonly best: number;
  readonly worst: number;
}

export interface Cell {
  readonly district: string;
  readonly status: Status;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly printed: string;
  readonly period: Period | null;
  readonly scope: Scope | null;
  /** The observation's id; null where the district's documents say nothing. */
  readonly observation: string | null;
  readonly source: string | null;
  readonly rank: Rank | null;
  /** Stands on the common axis with the other cells for which this is true. */
  readonly onAxis: boolean;
  /** How many more figures of the metric the district reports, of other scopes or periods. */
  readonly others: number;
  /** What the district reports of the same object in another unit, when it does not report this. */
  readonly instead: Instead | null;
  /** In a panel of rates, what the rate is made from, or why there is none. Null where no figure is reported. */
  readonly basis: CellBasis | null;
}

/** The two figures of a rate. The cell's period, scope, observation and source are the numerator's. */
export interface CellBasis {
  readonly numerator: Figure;
  readonly denominator: Denominator | null;
  /** Why they give no rate, in words that follow the district's name; null where they do. */
  readonly missing: Reason | null;
}

export interface Denominator extends Figure {
  readonly observation: string;
  readonly period: Period;
  readonly source: string | null;
}

/** A figure of a kindred metric: persons where person-times are asked for. */
export interface Instead extends Figure {
  readonly metric: string;
  readonly name: Bilingual;
  readonly counter: Bilingual | null;
  readonly observation: string;
  readonly unit: UnitId;
}

/** Whether the source gave the figure, or what it is divided by. */
export function isFrom({ source, basis }: Pick<Cell, 'source' | 'basis'>, id: string): boolean {
  return source === id || basis?.denominator?.source === id;
}

/** What the panel's figures are given per 10,000 of. */
export interface PanelBasis {
  readonly metric: Metric;
  /** The panel's metric as it is counted. */
  readonly numerator: Metric;
}

/** One metric across the districts, with the verdict on comparing them. */
export interface Panel {
  readonly metric: Metric;
  readonly unit: UnitId;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What the figures come to; it speaks of those alone that stand on the common axis. */
  readonly summary: Summary;
  readonly statement: Bilingual;
  readonly cells: readonly Cell[];
  /** Null where the figures are the metric's own. */
  readonly basis: PanelBasis | null;
}
