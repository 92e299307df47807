import { findAxis } from './find-axis.ts';
import type { Member, Rule } from './member.ts';
import type { PanelBasis, Reason, Verdict } from './panel.ts';
import { judgeBases, judgeGrowth, judgeUnknownBases } from './rules/base.ts';
import { judgeBounds } from './rules/bound.ts';
import { judgeDenominatorDates, judgeInferredDenominators, judgeRatePresence } from './rules/denominator.ts';
import { judgeDistance } from './rules/distance.ts';
import { judgeOrder } from './rules/order.ts';
import {
  judgeDates,
  judgeInferredDates,
  judgeLengths,
  judgeOverlaps,
  judgeUnknownDates,
} from './rules/period.ts';
import { judgePresence } from './rules/presence.ts';
import { explainApart, judgeCampaigns } from './rules/scope.ts';
import { explainPeriodApart } from './rules/term.ts';

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
  judgeOverlaps,
  judgeLengths,
  judgeDistance,
  judgeUnknownDates,
  judgeUnknownBases,
  judgeBases,
  judgeGrowth,
  judgeInferredDates,
  judgeDenominatorDates,
  judgeInferredDenominators,
];

/** Judges the reported figures of one metric, or its rates, in the order of the districts (COMPARABILITY.md §4 on). */
export function judge(members: readonly Member[], basis: PanelBasis | null = null): Judgement {
  const absence = basis ? judgeRatePresence(members, basis) : judgePresence(members);
  if (absence) return { verdict: 'not-comparable', reasons: [absence], axis: members };
  const { axis, ofOtherScope, ofOtherTime, forbidden } = findAxis(members);
  if (forbidden.length > 0) return { verdict: 'not-comparable', reasons: forbidden, axis: [] };
  const cautions = findCautions(axis);
  const apart = [explainPeriodApart(ofOtherTime), explainApart(ofOtherScope)];
  return {
    verdict: cautions.length > 0 ? 'with-caution' : 'comparable',
    reasons: [...cautions, ...apart.filter((reason) => reason !== null)],
    axis,
  };
}

/** All that calls for caution among figures that may share an axis. */
export function findCautions(axis: readonly Member[]): readonly Reason[] {
  return CAUTIONS.flatMap((rule) => rule(axis) ?? []);
}
