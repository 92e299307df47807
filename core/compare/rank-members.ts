import { intervalOf, isAbove } from './interval.ts';
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
  return new Map(
    placed.map(({ slug, interval: own }) => {
      const others = placed.filter((other) => other.slug !== slug).map(({ interval }) => interval);
      const best = 1 + others.filter((other) => isAbove(other, own)).length;
      const worst = 1 + others.filter((other) => other.high > own.low).length;
      return [slug, { best, worst }];
    }),
  );
}
