import type { Figure } from '../figure/figure.ts';
import type { Reason } from './panel.ts';

/** A number worked out from others: given, or withheld with the reason; never both. */
export interface Computed {
  readonly figure: Figure | null;
  readonly withheld: Reason | null;
}
