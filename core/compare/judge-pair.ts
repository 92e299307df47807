import { isReported } from './choose-observation.ts';
import { computeRatio } from './compute-ratio.ts';
import { findCautions } from './judge.ts';
import { intervalOf, isAbove, isDecided } from './interval.ts';
import type { PairMember } from './member.ts';
import { namePair } from './name-pair.ts';
import type { Reason, Verdict } from './panel.ts';
import { judgeKinds, judgeMetrics, judgeUnits, type PairRule } from './rules/metric.ts';
import { judgePresence } from './rules/presence.ts';
import { explainScopesDiffer } from './rules/scope.ts';
import { explainTooFar, findWithinTerm } from './rules/term.ts';
import type { Computed } from './computed.ts';

/** How the first stands to the second; null where they are not compared. */
export type Order = 'above' | 'below' | 'equal' | 'undecided' | null;

export interface PairJudgement {
  readonly verdict: Verdict;
  /** All that forbids comparing, or else all that calls for caution. */
  readonly reasons: readonly Reason[];
  readonly order: Order;
  /** Of the larger to the smaller. */
  readonly ratio: Computed;
}

const FORBIDDING: readonly PairRule[] = [
  judgeMetrics,
  judgeUnits,
  judgeKinds,
  (a, b) => (a.observation.scope.id === b.observation.scope.id ? null : explainScopesDiffer([a, b])),
  (a, b) => (findWithinTerm([a, b]).length > 1 ? null : explainTooFar([a, b])),
];

/** Judges any two observations, whatever their metrics, units, kinds and scopes (COMPARABILITY.md §12). */
export function judgePair(first: PairMember, second: PairMember): PairJudgement {
  const [a, b] = namePair(first, second);
  const absence = judgePresence([a, b].filter(({ observation }) => isReported(observation)));
  const forbidden = absence ? [absence] : FORBIDDING.flatMap((rule) => rule(a, b) ?? []);
  const reasons = forbidden.length > 0 ? forbidden : findCautions([a, b]);
  return {
    verdict: forbidden.length > 0 ? 'not-comparable' : reasons.length > 0 ? 'with-caution' : 'comparable',
    reasons,
    order: forbidden.length > 0 ? null : orderOf(a, b),
    ratio: computeRatio(a, b, reasons),
  };
}

function orderOf(a: PairMember, b: PairMember): Order {
  const [one, other] = [intervalOf(a.observation), intervalOf(b.observation)];
  if (!isDecided(one, other)) return 'undecided';
  if (isAbove(one, other)) return 'above';
  return isAbove(other, one) ? 'below' : 'equal';
}
