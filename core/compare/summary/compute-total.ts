import { formatNumberWithBound } from '../../figure/format-figure.ts';
import type { Figure } from '../../figure/figure.ts';
import { saysMoreThan } from '../../figure/more-than.ts';
import type { Computed } from '../computed.ts';
import type { Interval } from '../interval.ts';
import { explainWide } from '../rules/bound.ts';
import type { SummaryFacts } from './summary-facts.ts';

type Numbers = Pick<Figure, 'value' | 'low' | 'high' | 'bound'>;

/**
 * The sum of figures that may be put together; its bound is kept, and one open at both ends is withheld
 * (COMPARABILITY.md §13b). It is more than its number where a part of it is.
 */
export function computeTotal({ axis, metric: { unit } }: SummaryFacts, total: Interval): Computed {
  const numbers = toNumbers(total);
  if (!numbers) return { figure: null, withheld: explainWide(axis) };
  const more = axis.find(
    ({ observation: { bound, printed } }) => bound === 'at-least' && saysMoreThan(printed),
  );
  const figure = { ...numbers, unit, printed: more?.observation.printed ?? '' };
  return { figure: { ...figure, printed: formatNumberWithBound(figure, 'zh') }, withheld: null };
}

function toNumbers({ low, high }: Interval): Numbers | null {
  if (low === high) return { value: low, low, high, bound: 'exact' };
  if (Number.isFinite(low) && Number.isFinite(high)) return { value: null, low, high, bound: 'range' };
  if (Number.isFinite(low)) return { value: low, low, high: null, bound: 'at-least' };
  return Number.isFinite(high) ? { value: high, low: null, high, bound: 'at-most' } : null;
}
