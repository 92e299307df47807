import { computeRatio } from '../compute-ratio.ts';
import type { Computed } from '../computed.ts';
import type { ReasonCode } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** Speak of those set apart, not of those compared. */
const APART: readonly ReasonCode[] = ['scope-apart', 'period-apart'];

/** The larger to the smaller where exactly two figures are compared (COMPARABILITY.md §13f). */
export function ratioOfPanel({ verdict, reasons, axis }: SummaryFacts): Computed {
  const [forbidden = null] = verdict === 'not-comparable' ? reasons : [];
  const [a, b, third] = axis;
  if (forbidden || !a || !b) return { figure: null, withheld: forbidden };
  if (third) return { figure: null, withheld: explainMany(axis.length) };
  return computeRatio(
    a,
    b,
    reasons.filter(({ code }) => !APART.includes(code)),
  );
}

function explainMany(count: number) {
  return reasonOf('more-than-two', {
    zh: `相比的有${count}地，比值只说两个数字。`,
    en: `${count} districts are compared, and a ratio is of two figures.`,
  });
}
