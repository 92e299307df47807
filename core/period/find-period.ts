import { toHalfWidth } from '../tidy/half-width.ts';
import { parsePeriod } from './parse-period.ts';

const DAY = '(?:\\d{1,2}[日号])?';
const PART = `(?:度|[上下]半年|第?[1-4一二三四]季度|前三季度|前\\d{1,2}个月|\\d{1,2}月份?${DAY})?`;
const DATE = `(?:19|20)\\d\\d(?:年${PART}|-H[12]|-Q[1-4]|[-./]\\d{1,2}(?:[-./]\\d{1,2})?)?`;
const TO = '(?:[-~—–]+|至|到)';
const LATER = `(?:${DATE}|\\d{1,2}月份?${DAY})`;
const MONTHS = `(?:19|20)\\d\\d年\\d{1,2}${TO}\\d{1,2}月份?`;
const PERIOD = new RegExp(
  `(?:截[至止]到?)?(?<!\\d)(?:${MONTHS}|${DATE}(?:${TO}${LATER})?[底末]?)(?![\\d%]|年?前[\\d一两二三四五六七八九十])(?:\\(推断\\))?`,
  'gi',
);

export interface FoundPeriod {
  /** A text that `parsePeriod` reads. */
  readonly period: string;
  /** What stands around it, without the brackets that held it. */
  readonly rest: string;
}

/** The one period that a title or heading names among other words; null where it names none, or several. */
export function findPeriod(text: string): FoundPeriod | null {
  const plain = writeYears(toHalfWidth(text)).replace(/\s+/g, '');
  const found = [...plain.matchAll(PERIOD)].filter(([words]) => !('code' in parsePeriod(words)));
  const [first] = found;
  if (first === undefined || found.length > 1) return null;
  const rest = plain.slice(0, first.index) + plain.slice(first.index + first[0].length);
  return { period: first[0], rest: rest.replace(/\(\)|\[\]|【】/g, '') };
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** 二〇二五年 as 2025年. */
function writeYears(text: string): string {
  return text.replace(/[一二][〇○零九一二三四五六七八]{3}(?=年)/g, (year) =>
    Array.from(year.replace(/[○零]/g, '〇'), (char) => CHINESE_DIGITS.indexOf(char)).join(''),
  );
}
