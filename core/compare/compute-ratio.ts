import { intervalOf, isAbove, isClosed, isNarrow } from './interval.ts';
import type { Member } from './member.ts';
import type { Reason } from './panel.ts';
import { figureOfQuotient } from './quotient.ts';
import { ratioOf } from './rate/ratio.ts';
import { explainWide } from './rules/bound.ts';
import { explainZero } from './summary/withheld.ts';
import type { Computed } from './computed.ts';

/**
 * The larger of two figures to the smaller, without a unit, or the reason why it is withheld (COMPARABILITY.md §13a, §13b).
 * `objections` are the reasons of the verdict on the two.
 */
export function computeRatio(a: Member, b: Member, objections: readonly Reason[]): Computed {
  const objection = objections.find(({ code }) => code !== 'bound-open');
  if (objection) return withhold(objection);
  const [one, other] = [intervalOf(a.observation), intervalOf(b.observation)];
  if (!isClosed(one) || !isClosed(other)) return withhold(explainWide([a, b]));
  const [more, less] = isAbove(other, one) ? [other, one] : [one, other];
  if (less.low <= 0) return withhold(explainZero());
  const [low, high] = [more.low / less.high, more.high / less.low];
  if (!isNarrow({ low, high })) return withhold(explainWide([a, b]));
  const [least, most] = [ratioOf(more.low, less.high, 1n), ratioOf(more.high, less.low, 1n)];
  return { figure: figureOfQuotient(least, most, null), withheld: null };
}

function withhold(withheld: Reason): Computed {
  return { figure: null, withheld };
}
