import type { Observation } from '../../observation/observation.ts';
import { countDays } from '../../period/count-days.ts';
import type { Period } from '../../period/period.ts';
import { isReported } from '../choose-observation.ts';
import { WHOLE_DISTRICT } from '../order-scopes.ts';

/** How far from the end of the numerator's period a denominator's day may lie (COMPARABILITY.md §16b). */
export const MOST_DAYS = 366;

export type DenominatorGap = 'denominator-missing' | 'source-missing' | 'denominator-date';

export type DenominatorChoice =
  | { readonly found: Observation; readonly gap: null }
  /** Where the date is at fault, the nearest that there is. */
  | { readonly found: Observation | null; readonly gap: DenominatorGap };

/**
 * Of a district's figures for the denominator, the one to divide by: a stock of the whole district with a source,
 * whose day fits the numerator's period; of several the nearest to its end, on equal distance the earlier.
 */
export function chooseDenominator(
  numerator: Observation,
  denominators: readonly Observation[],
): DenominatorChoice {
  const figures = denominators.filter(
    (o) => isReported(o) && o.kind === 'stock' && o.unit === 'person' && o.scope.id === WHOLE_DISTRICT,
  );
  if (figures.length === 0) return { found: null, gap: 'denominator-missing' };
  const sourced = figures.filter(({ source }) => source !== null);
  if (sourced.length === 0) return { found: null, gap: 'source-missing' };
  const [nearest] = sourced.toSorted(compareNearness(numerator.period));
  const [fitting] = sourced
    .filter(({ period }) => isFitting(numerator.period, period))
    .toSorted(compareNearness(numerator.period));
  return fitting ? { found: fitting, gap: null } : { found: nearest ?? null, gap: 'denominator-date' };
}

/** Where only a span is known in which the denominator's day lies, the whole of it must fit. */
function isFitting(numerator: Period, { start, end }: Period): boolean {
  if (numerator.end === null || end === null) return false;
  const fits = (day: string): boolean =>
    isWithin(numerator, day) || daysApart(day, numerator.end ?? day) <= MOST_DAYS;
  return fits(start ?? end) && fits(end);
}

function isWithin({ start, end }: Period, day: string): boolean {
  return start !== null && end !== null && start <= day && day <= end;
}

function compareNearness({ end }: Period) {
  const distance = (o: Observation): number =>
    end === null || o.period.end === null ? Infinity : daysApart(o.period.end, end);
  return (a: Observation, b: Observation): number =>
    compare(distance(a), distance(b)) ||
    compare(a.period.end ?? '', b.period.end ?? '') ||
    compare(a.id, b.id);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

function daysApart(a: string, b: string): number {
  return Math.abs(countDays(a, b));
}
