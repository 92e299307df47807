import type { District, Metric } from '../../catalogue/catalogue.ts';
import type { Member } from '../member.ts';
import type { Reason, Verdict } from '../panel.ts';

/** What a summary is worked out from: a panel's verdict, and the figures that may stand against each other. */
export interface SummaryFacts {
  readonly metric: Metric;
  /** All that are listed, with a figure or without. */
  readonly districts: readonly District[];
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly axis: readonly Member[];
}
