import {
  addDecimals,
  decimalOf,
  subtractDecimals,
  writeDecimal,
  type Decimal,
} from '../../figure/decimal.ts';
import { intervalOf, isClosed, isNarrow, type Interval } from '../interval.ts';
import type { Member } from '../member.ts';
import type { Reason } from '../panel.ts';
import { figureOfQuotient } from '../quotient.ts';
import { ratioOf } from '../rate/ratio.ts';
import { explainWide } from '../rules/bound.ts';
import type { SummaryFacts } from './summary-facts.ts';
import type { Share, Shares } from './summary.ts';
import { explainZero, findUndecided } from './withheld.ts';

const PERCENT = 100n;

/** Each part of the total in percent, where every order is decided and little of any is open (COMPARABILITY.md §13a, §13b). */
export function computeShares({ axis, reasons }: SummaryFacts, total: Interval): Shares {
  const undecided = findUndecided(reasons);
  if (undecided) return withhold(undecided);
  if (!isClosed(total)) return withhold(explainWide(axis));
  if (total.low <= 0) return withhold(explainZero());
  const parts = axis.flatMap((member) => shareOf(member, total) ?? []);
  return parts.length < axis.length ? withhold(explainWide(axis)) : { parts, withheld: null };
}

/** The least is its own least beside the most of all others, the most its own most beside their least. */
function shareOf({ district, observation }: Member, total: Interval): Share | null {
  const { low, high } = intervalOf(observation);
  const open = subtractDecimals(decimalOf(high), decimalOf(low));
  const beside = {
    most: numberOf(subtractDecimals(decimalOf(total.high), open)),
    least: numberOf(addDecimals(decimalOf(total.low), open)),
  };
  if (!isNarrow({ low: low / beside.most, high: high / beside.least })) return null;
  const [least, most] = [ratioOf(low, beside.most, PERCENT), ratioOf(high, beside.least, PERCENT)];
  return { district: district.slug, figure: figureOfQuotient(least, most, 'percent') };
}

function numberOf(decimal: Decimal): number {
  return Number(writeDecimal(decimal));
}

function withhold(withheld: Reason): Shares {
  return { parts: null, withheld };
}
