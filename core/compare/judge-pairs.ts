import type { District } from '../catalogue/catalogue.ts';
import { judgePair, type Order } from './judge-pair.ts';
import type { Panel, ReasonCode, Verdict } from './panel.ts';
import { membersOf } from './panel-members.ts';

/** Two districts of a panel against each other. */
export interface Pair {
  /** Slugs, in the order of the panel. */
  readonly districts: readonly [string, string];
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  /** How the first stands to the second. */
  readonly order: Order;
}

/** Every two districts of a panel that report, each pair judged by itself: of n districts n(n−1)/2 pairs. */
export function judgePairs(panel: Pick<Panel, 'metric' | 'cells'>, districts: readonly District[]): Pair[] {
  const members = membersOf(panel, districts);
  return members.flatMap((a, index) =>
    members.slice(index + 1).map((b) => {
      const { verdict, reasons, order } = judgePair(a, b);
      return {
        districts: [a.district.slug, b.district.slug] as const,
        verdict,
        reasons: reasons.map(({ code }) => code),
        order,
      };
    }),
  );
}
