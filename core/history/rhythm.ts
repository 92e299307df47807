import { countDays } from '../period/count-days.ts';
import { daysOf } from '../period/measure-period.ts';
import { isDated, type DatedPoint } from './trace-points.ts';
import type { HistoryPoint } from './history.ts';

const LONGEST_MONTH = 31;

/**
 * In how many days the next stock is due (COMPARABILITY.md §14c): the shortest step between a strand's own days,
 * and no more than the span by which a figure is labelled, where that is longer than a month. Null: not to be told.
 */
export function rhythmOf(strand: readonly HistoryPoint[]): number | null {
  const dated = strand.filter(isDated);
  const steps = stepsOf(dated).filter((step) => step > 0);
  const spans = dated.map(({ period }) => daysOf(period) ?? 0).filter((days) => days > LONGEST_MONTH);
  const known = [...(steps.length > 1 ? steps : []), ...spans];
  return known.length > 0 ? Math.min(...known) : null;
}

/** The shortest step in any of the strands, by which one that has a single step of its own is measured. */
export function shortestStep(strands: readonly (readonly HistoryPoint[])[]): number | null {
  const steps = strands.flatMap((strand) => stepsOf(strand.filter(isDated))).filter((step) => step > 0);
  return steps.length > 0 ? Math.min(...steps) : null;
}

function stepsOf(dated: readonly DatedPoint[]): readonly number[] {
  return dated.slice(1).map(({ day }, index) => countDays(dated[index]?.day ?? day, day));
}
