import type { Bilingual } from '../catalogue/catalogue.ts';
import { isLastOfMonth, readDay } from './day.ts';
import { daysOf } from './measure-period.ts';
import type { Period } from './period.ts';

/** How long a period is, in whole months where it is made of such and in days where not; null where an end is unknown. */
export function stateLength(period: Period): Bilingual | null {
  const days = daysOf(period);
  if (days === null) return null;
  const months = countMonths(period);
  if (months === null) return { zh: `${days}天`, en: days === 1 ? '1 day' : `${days} days` };
  return { zh: `${months}个月`, en: months === 1 ? '1 month' : `${months} months` };
}

function countMonths({ start, end }: Period): number | null {
  if (start === null || end === null) return null;
  const from = readDay(start);
  const to = readDay(end);
  if (from.day !== 1 || !isLastOfMonth(to)) return null;
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}
