import type { Figure } from '../../figure/figure.ts';
import type { Computed } from '../computed.ts';
import type { Reason } from '../panel.ts';

/** What is worked out from all figures of a panel: each part given, or withheld with the reason (COMPARABILITY.md §13). */
export interface Summary {
  readonly total: Computed;
  readonly mean: Computed;
  readonly shares: Shares;
  /** The larger to the smaller, without a unit, where two are compared. */
  readonly ratio: Computed;
  readonly most: Most;
}

/** Each district's part of the total in percent: of every district, or of none. */
export interface Shares {
  readonly parts: readonly Share[] | null;
  readonly withheld: Reason | null;
}

export interface Share {
  readonly district: string;
  readonly figure: Figure;
}

/** The one district whose figure is above every other in every case. */
export interface Most {
  readonly district: string | null;
  readonly withheld: Reason | null;
}
