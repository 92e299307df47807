import { parsePeriod } from '../period/parse-period.ts';
import { toHalfWidth } from '../tidy/half-width.ts';
import { yearOf } from './read-title.ts';

/** A part of a year that does not say of which. */
const PARTIAL =
  /^(?:\d{1,2}月份?[底末]?|\d{1,2}(?:[-~—–]|至|到)\d{1,2}月份?|[上下]半年|第?[一二三四1-4]季度|前三季度|前\d{1,2}个月|Q[1-4]|H[12]|全年|年[底末])$/i;

/** Whether a text, as `readPeriodPart` gives it, is a period without its year: 上半年, Q1, 3月, 全年. */
export function isPartOfYear(period: string): boolean {
  return PARTIAL.test(period);
}

/** A part of a heading as a text that `parsePeriod` reads, or as a part of a year; null where it is neither. */
export function readPeriodPart(text: string): string | null {
  const plain = toHalfWidth(text).replace(/\s+/g, '');
  if (isPartOfYear(plain)) return plain;
  const [, year] = /^(\d{4}年)全年$/.exec(plain) ?? [];
  if (year !== undefined) return year;
  if (/^\d{1,4}$/.test(plain) && !/^(?:19|20)\d\d$/.test(plain)) return null;
  return 'code' in parsePeriod(plain) ? null : plain;
}

/** A part of a year in the year given: 上半年 of 2025 is 2025年上半年. */
export function placeInYear(part: string, year: string): string {
  if (part === '全年') return `${year}年`;
  if (/^[QH]/i.test(part)) return `${year}-${part}`;
  return part.startsWith('年') ? `${year}${part}` : `${year}年${part}`;
}

/**
 * What two parts of one heading say of the period together, the upper one first: a part of a year takes the year that
 * stands above or below it. Where one contradicts the other it is both words, which no one reads as a period.
 */
export function joinPeriods(above: string | undefined, below: string): string {
  if (above === undefined) return below;
  if (isPartOfYear(below)) {
    const year = yearOf(above);
    if (year === null) return isPartOfYear(above) ? below : above + below;
    const joined = placeInYear(below, year);
    return isWithin(joined, above) ? joined : above + below;
  }
  if (!isPartOfYear(above)) return below;
  const group = placeInYear(above, yearOf(below) ?? '');
  if (isWithin(group, below)) return group;
  return isWithin(below, group) ? below : above + below;
}

function isWithin(inner: string, outer: string): boolean {
  const [part, whole] = [parsePeriod(inner), parsePeriod(outer)];
  if ('code' in part || 'code' in whole || whole.start === null || whole.end === null) return false;
  const [start, end] = [part.start ?? part.end, part.end ?? part.start];
  return start !== null && end !== null && start >= whole.start && end <= whole.end;
}
