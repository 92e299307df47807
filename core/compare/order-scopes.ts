import { groupBy } from './group-by.ts';
import type { Weighed } from './member.ts';

/** The id that stands for the whole district. */
export const WHOLE_DISTRICT = 'district';

/**
 * The ids of the scopes that the figures have, the one in which most districts report first (COMPARABILITY.md
 * §3); on ties the whole district, then the scope of the first district. Expects the order of the districts.
 */
export function orderScopes(reported: readonly Pick<Weighed, 'district' | 'scope'>[]): readonly string[] {
  const holders = [...groupBy(reported, ({ scope }) => scope.id)].map(([id, within]) => ({
    id,
    count: new Set(within.map(({ district }) => district)).size,
  }));
  return holders
    .toSorted(
      (a, b) => b.count - a.count || Number(b.id === WHOLE_DISTRICT) - Number(a.id === WHOLE_DISTRICT),
    )
    .map(({ id }) => id);
}
