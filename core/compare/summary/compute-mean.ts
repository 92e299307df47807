import type { Computed } from '../computed.ts';
import { isNarrow, type Interval } from '../interval.ts';
import { figureOfQuotient } from '../quotient.ts';
import { ratioOf } from '../rate/ratio.ts';
import { explainWide } from '../rules/bound.ts';
import type { SummaryFacts } from './summary-facts.ts';
import { findUndecided } from './withheld.ts';

/** The total over the number of districts, where every order is decided and little is open (COMPARABILITY.md §13a, §13b). */
export function computeMean({ axis, reasons, metric }: SummaryFacts, total: Interval): Computed {
  const withheld = findUndecided(reasons) ?? (isNarrow(total) ? null : explainWide(axis));
  if (withheld) return { figure: null, withheld };
  const [least, most] = [ratioOf(total.low, axis.length, 1n), ratioOf(total.high, axis.length, 1n)];
  return { figure: figureOfQuotient(least, most, metric.unit), withheld: null };
}
