import type { Absence, Bound } from '../figure/figure.ts';
import type { UnitId } from '../figure/units.ts';
import type { MetricKind, Scope } from '../catalogue/catalogue.ts';
import type { Period } from '../period/period.ts';

export type Status = 'reported' | Absence;

/** One district's figure for one metric, period and scope, as of a version. */
export interface Observation {
  readonly id: string;
  /** The district's slug. */
  readonly district: string;
  readonly subject: string;
  readonly metric: string;
  readonly status: Status;
  /** Null for an absence, and for a range, which has two numbers. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly unit: UnitId;
  readonly printed: string;
  readonly kind: MetricKind;
  readonly scope: Scope;
  readonly period: Period;
  readonly source: string | null;
  /** Where in the source it stands. */
  readonly locator: string;
  readonly note: string;
  /** The version that brought it. */
  readonly sinceVersion: number;
}
