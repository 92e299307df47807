import { intervalOf, isAbove, type Interval } from '../compare/interval.ts';
import type { Finding } from './data-note.ts';
import {
  atLeastZero,
  beforeRounding,
  growthBetween,
  growthByIncrement,
  liesWithin,
  placesOf,
  subtract,
} from './derived-interval.ts';
import { isSameTime, totalAfter, totalBefore, type FigureOf } from './fitting-figures.ts';

/** A district's figures of one object. */
export interface Figures {
  readonly totals: readonly FigureOf[];
  readonly increments: readonly FigureOf[];
  readonly growths: readonly FigureOf[];
}

/** All that the figures of one object say of one another (COMPARABILITY.md §15). */
export function findAgreements(figures: Figures): readonly Finding[] {
  const { increments, growths } = figures;
  return [
    ...increments.flatMap((increment) => checkIncrement(increment, figures)),
    ...growths.flatMap((growth) => [
      ...increments.flatMap((increment) => checkGrowthByIncrement(growth, increment, figures)),
      ...checkGrowthByTotals(growth, figures),
    ]),
  ];
}

/** §15a, §15b: no more can be added than there is, and what is added is the difference of the totals. */
function checkIncrement(increment: FigureOf, { totals }: Figures): readonly Finding[] {
  const after = totalAfter(increment, totals);
  if (!after) return [];
  const before = totalBefore(increment, totals);
  const [total, given] = [numbersOf(after), numbersOf(increment)];
  const facts = { before, after, increment, growth: null, base: null, given };
  if (isAbove(given, total))
    return [{ ...facts, code: 'increment-exceeds', before: null, derived: total, agrees: false }];
  return before
    ? settle({ ...facts, code: 'increment-against-totals', derived: subtract(total, numbersOf(before)) })
    : [];
}

/** §15c: a growth is the increment over what there was before. */
function checkGrowthByIncrement(
  growth: FigureOf,
  increment: FigureOf,
  { totals }: Figures,
): readonly Finding[] {
  const after = totalAfter(increment, totals);
  if (!after || !isSameTime(growth, increment)) return [];
  const [total, more] = [numbersOf(after), numbersOf(increment)];
  const base = atLeastZero(subtract(total, more));
  if (base.high === 0) return [];
  const facts = { before: totalBefore(increment, totals), after, increment, growth, base };
  const derived = growthByIncrement(total, more);
  return settle({ ...facts, code: 'growth-against-increment', derived, given: growthOf(growth) });
}

/** §15d: a growth is the difference of two totals over the earlier. */
function checkGrowthByTotals(growth: FigureOf, { totals }: Figures): readonly Finding[] {
  const [before, after] = [totalBefore(growth, totals), totalAfter(growth, totals)];
  if (!before || !after || numbersOf(before).high === 0) return [];
  const derived = growthBetween(numbersOf(before), numbersOf(after));
  const facts = { before, after, increment: null, growth, base: null };
  return settle({ ...facts, code: 'growth-against-totals', derived, given: growthOf(growth) });
}

/** Nothing where one side says nothing that could be held against the other. */
function settle(facts: Omit<Finding, 'agrees'>): readonly Finding[] {
  const { derived, given } = facts;
  if ([derived, given].some(({ low, high }) => low <= 0 && high === Infinity)) return [];
  return [{ ...facts, agrees: liesWithin(derived, given) }];
}

/** Nothing counted is below zero, whatever a figure leaves open. */
function numbersOf({ observation }: FigureOf): Interval {
  return atLeastZero(intervalOf(observation));
}

/** A growth is as a rule rounded: 20% is anything that rounds to it. */
function growthOf({ observation }: FigureOf): Interval {
  const { value, bound } = observation;
  return bound === 'exact' && value !== null
    ? beforeRounding(value, placesOf(observation))
    : intervalOf(observation);
}
