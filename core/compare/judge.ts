import type { Member, Rule } from './member.ts';
import { orderScopes } from './order-scopes.ts';
import type { PanelBasis, Reason, Verdict } from './panel.ts';
import { judgeBounds } from './rules/bound.ts';
import { judgeDenominatorDates, judgeInferredDenominators, judgeRatePresence } from './rules/denominator.ts';
import { judgeOrder } from './rules/order.ts';
import { judgeDates, judgeInferredDates, judgeLengths, judgeUnknownDates } from './rules/period.ts';
import { judgePresence } from './rules/presence.ts';
import { explainApart, explainScopesDiffer, judgeCampaigns } from './rules/scope.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Those that share one axis: two or more, a lone figure, or none. */
  readonly axis: readonly Member[];
}

const CAUTIONS: readonly Rule[] = [
  judgeOrder,
  judgeBounds,
  judgeCampaigns,
  judgeDates,
  judgeLengths,
  judgeUnknownDates,
  judgeInferredDates,
  judgeDenominatorDates,
  judgeInferredDenominators,
];

/** Judges the reported figures of one metric, or its rates, in the order of the districts (COMPARABILITY.md §4 on). */
export function judge(members: readonly Member[], basis: PanelBasis | null = null): Judgement {
  const absence = basis ? judgeRatePresence(members, basis) : judgePresence(members);
  if (absence) return { verdict: 'not-comparable', reasons: [absence], axis: members };
  const axis = findAxis(members);
  if (axis.length < 2)
    return { verdict: 'not-comparable', reasons: [explainScopesDiffer(members)], axis: [] };
  const cautions = CAUTIONS.flatMap((rule) => rule(axis) ?? []);
  const apart = explainApart(members.filter((member) => !axis.includes(member)));
  return {
    verdict: cautions.length > 0 ? 'with-caution' : 'comparable',
    reasons: apart ? [...cautions, apart] : cautions,
    axis,
  };
}

/** §3: the largest set of figures that cover the same thing. */
function findAxis(members: readonly Member[]): readonly Member[] {
  const [scope] = orderScopes(members.map(({ observation }) => observation));
  return members.filter(({ observation }) => observation.scope.id === scope);
}
