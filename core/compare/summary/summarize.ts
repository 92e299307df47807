import { intervalOf } from '../interval.ts';
import {
  judgeAdditive,
  judgeMissing,
  judgeOtherCautions,
  judgeProgrammes,
  type AdditionRule,
} from '../rules/addition.ts';
import { addIntervals } from './add-intervals.ts';
import { computeMean } from './compute-mean.ts';
import { computeShares } from './compute-shares.ts';
import { computeTotal } from './compute-total.ts';
import { findMost } from './find-most.ts';
import type { Reason } from '../panel.ts';
import { ratioOfPanel } from './ratio-of-panel.ts';
import type { SummaryFacts } from './summary-facts.ts';
import type { Summary } from './summary.ts';
import { explainDigits } from './withheld.ts';

/** What the figures of a panel come to, each part given or withheld with the reason (COMPARABILITY.md §13). */
export function summarize(facts: SummaryFacts): Summary {
  const ratio = ratioOfPanel(facts);
  const most = findMost(facts);
  const objection = objectTo(facts);
  if (objection) return { ...withholdAll(objection), ratio, most };
  const total = addIntervals(facts.axis.map(({ observation }) => intervalOf(observation)));
  if (!total) return { ...withholdAll(explainDigits()), ratio, most };
  return {
    total: computeTotal(facts, total),
    mean: computeMean(facts, total),
    shares: computeShares(facts, total),
    ratio,
    most,
  };
}

/** What cannot be mended by another figure comes first, a figure that is missing last. */
const OBJECTIONS: readonly AdditionRule[] = [
  judgeAdditive,
  judgeProgrammes,
  judgeOtherCautions,
  judgeMissing,
];

function objectTo(facts: SummaryFacts): Reason | null {
  const { verdict, reasons } = facts;
  if (verdict === 'not-comparable') return reasons[0] ?? null;
  for (const rule of OBJECTIONS) {
    const objection = rule(facts);
    if (objection) return objection;
  }
  return null;
}

function withholdAll(withheld: Reason): Pick<Summary, 'total' | 'mean' | 'shares'> {
  return {
    total: { figure: null, withheld },
    mean: { figure: null, withheld },
    shares: { parts: null, withheld },
  };
}
