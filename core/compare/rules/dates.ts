import { stateLength } from '../../period/state-length.ts';
import type { Period } from '../../period/period.ts';
import type { Member, Weighed } from '../member.ts';

/**
 * The two dates by which a figure is compared (COMPARABILITY.md §6). A stock is a state on a day: without a
 * start of its own it starts and ends on that day.
 */
export function datesOf({ observation }: Member): Period {
  return comparedDates(observation);
}

/** The same of an observation that stands for no district yet. */
export function comparedDates({ kind, period }: Pick<Weighed, 'kind' | 'period'>): Period {
  return kind === 'stock' && period.start === null ? { ...period, start: period.end } : period;
}

/** Each pair of dates once: two that are the same are never apart, and a year is shared by hundreds. */
export function distinctDates(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [`${period.start}/${period.end}`, period])).values()];
}

/** Known to differ: an unknown date differs from nothing, and is told by a rule of its own. */
export function areDatesApart(a: Period, b: Period): boolean {
  return isKnownApart(a.start, b.start) || isKnownApart(a.end, b.end);
}

/** Alike when both are the same number of whole months, or of days; unknown lengths are not compared. */
export function areLengthsApart(a: Period, b: Period): boolean {
  return isKnownApart(stateLength(a)?.zh ?? null, stateLength(b)?.zh ?? null);
}

function isKnownApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
