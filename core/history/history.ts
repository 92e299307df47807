import type { Bilingual, Metric, Scope } from '../catalogue/catalogue.ts';
import type { Bound } from '../figure/figure.ts';
import type { Status } from '../observation/observation.ts';
import type { Period } from '../period/period.ts';
import type { Earlier } from './latest-times.ts';

/** What one district says of a metric for one period and scope: a figure, or an absence at its place. */
export interface HistoryPoint {
  /** The observation's id. */
  readonly observation: string;
  readonly status: Status;
  /** All null for an absence; as in an observation. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly printed: string;
  readonly scope: Scope;
  readonly period: Period;
  readonly source: string | null;
  /** The ISO date at which it stands on an axis of time, the end of its period; null where that is unknown. */
  readonly day: string | null;
}

/** What a later figure is against an earlier one, in every case that both allow. */
export type Direction = 'higher' | 'lower' | 'equal' | 'undecided';

/** Two points that a line may join. */
export interface Segment {
  /** Observation ids, the earlier first. */
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
}

/** Every reason for which no line joins two points that follow each other; COMPARABILITY.md says why. */
export const BREAK_CODES = [
  'absent',
  'gap',
  'scope-changed',
  'length-differs',
  'periods-overlap',
  'period-unknown',
] as const;

export type BreakCode = (typeof BREAK_CODES)[number];

/** Two points that no line may join, and why in one plain sentence. */
export interface Break extends Bilingual {
  readonly code: BreakCode;
  /** The section of COMPARABILITY.md, without its §. */
  readonly rule: string;
  /** A few words, for a chart. */
  readonly short: Bilingual;
  /** Observation ids, the earlier first. */
  readonly from: string;
  readonly to: string;
}

/** One district over time. */
export interface Series {
  /** The district's slug. */
  readonly district: string;
  /** In order of time, those of unknown date last. */
  readonly points: readonly HistoryPoint[];
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
}

/** One metric over time, district by district. */
export interface History {
  readonly metric: Metric;
  readonly series: readonly Series[];
  readonly statement: Bilingual;
  /** Whether any district has figures of one scope at two times: else there is no change to draw. */
  readonly hasChart: boolean;
  /** Null where all times are shown. */
  readonly earlier: Earlier | null;
}
