import { countDays } from '../period/count-days.ts';
import { daysOf } from '../period/measure-period.ts';
import type { HistoryPoint } from './history.ts';
import { isDated } from './trace-points.ts';

const LONGEST_MONTH = 31;
const YEAR = 366;

/**
 * In how many days the next stock is due (COMPARABILITY.md §14c): the shortest step between a strand's own days, a
 * year where it has one step only, and no more than the span by which a figure is labelled, where that is longer
 * than a month.
 */
export function rhythmOf(strand: readonly HistoryPoint[]): number {
  const dated = strand.filter(isDated);
  const steps = dated
    .slice(1)
    .map(({ day }, index) => countDays(dated[index]?.day ?? day, day))
    .filter((step) => step > 0);
  const spans = dated.map(({ period }) => daysOf(period) ?? 0).filter((days) => days > LONGEST_MONTH);
  return Math.min(...(steps.length > 1 ? steps : [YEAR]), ...spans);
}
