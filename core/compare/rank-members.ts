import { intervalOf, isAbove, type Interval } from './interval.ts';
import type { Member } from './member.ts';
import type { Rank } from './panel.ts';

/**
 * Places from the largest, 1 first, equal figures sharing one, by district slug (COMPARABILITY.md §9): at best
 * behind those only that are above in every case, at worst behind all that are above in some case.
 */
export function rankMembers(axis: readonly Member[]): ReadonlyMap<string, Rank> {
  const placed = axis.map(({ district, observation }) => ({
    slug: district.slug,
    interval: intervalOf(observation),
  }));
  const count = (stands: (other: Interval) => boolean): number =>
    placed.reduce((sum, { interval }) => sum + Number(stands(interval)), 0);
  return new Map(
    placed.map(({ slug, interval: own }) => {
      const itself = Number(own.high > own.low);
      const best = 1 + count((other) => isAbove(other, own));
      const worst = 1 + count((other) => other.high > own.low) - itself;
      return [slug, { best, worst }];
    }),
  );
}
