import { overlaps } from '../../period/measure-period.ts';
import { stateLength } from '../../period/state-length.ts';
import { statePeriod } from '../../period/state-period.ts';
import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { Period } from '../../period/period.ts';
import { groupByWords, type Group } from '../../statement/group-by-words.ts';
import { joinNames } from '../../statement/join-names.ts';
import { groupBy } from '../group-by.ts';
import { nameOf, type Member, type Rule } from '../member.ts';
import type { ReasonCode } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';
import { areDatesApart, areLengthsApart, datesOf, distinctDates } from './dates.ts';
import { somePair } from './some-pair.ts';

/** COMPARABILITY.md §6a: figures of different times. */
export const judgeDates: Rule = (axis) => {
  if (!somePair(distinctDates(axis.map(datesOf)), areDatesApart)) return null;
  const groups = groupByWords(axis, nameOf, ({ observation }) => statePeriod(observation.period));
  return tellGroups('periods-differ', '所指时期不同：', 'The periods differ: ', groups);
};

/** §6b: what accrues over a year is not what accrues over half of one. A stock accrues over nothing. */
export const judgeLengths: Rule = (axis) => {
  if (axis[0]?.observation.kind === 'stock') return null;
  if (!somePair(distinctDates(axis.map(datesOf)), areLengthsApart)) return null;
  const groups = groupByWords(axis, nameOf, (member) => stateLength(datesOf(member)));
  return tellGroups('period-length-differs', '所跨时间长短不同：', 'The spans differ in length: ', groups);
};

/** §6e: what came about in the shared days is counted on both sides, the rest on one. */
export const judgeOverlaps: Rule = (axis) => {
  if (axis[0]?.observation.kind === 'stock') return null;
  const periods = [...groupBy(axis, (member) => keyOf(datesOf(member))).values()].flatMap(([first]) =>
    first ? [datesOf(first)] : [],
  );
  const shared = new Set(
    periods.filter((own) => periods.some((other) => overlapInPart(own, other))).map(keyOf),
  );
  const names = axis.filter((member) => shared.has(keyOf(datesOf(member)))).map(nameOf);
  if (names.length === 0) return null;
  return reasonOf('periods-overlap', {
    zh: `${joinNames(names, 'zh')}的时期互有重叠，又不完全相同。`,
    en: `The periods of ${joinNames(names, 'en')} overlap without being the same.`,
  });
};

function overlapInPart(a: Period, b: Period): boolean {
  return areDatesApart(a, b) && overlaps(a, b) === true;
}

function keyOf({ start, end }: Period): string {
  return `${start}/${end}`;
}

/** §6c: a date that the source does not give. Of an increment without a start §11a speaks. */
export const judgeUnknownDates: Rule = (axis) => {
  const groups = groupByWords(axis, nameOf, missingDates);
  return groups.length > 0 ? tellGroups('period-unknown', '时期不全：', 'Dates are missing: ', groups) : null;
};

function missingDates(member: Member): Bilingual | null {
  const { start, end } = datesOf(member);
  const { kind } = member.observation;
  if (end !== null && (start !== null || kind === 'increment')) return null;
  if (kind === 'stock') return { zh: '未载日期', en: 'no date is given' };
  if (kind === 'increment') return { zh: '未载截止日期', en: 'no end is given' };
  if (start === null && end === null) return { zh: '起止均未载', en: 'neither start nor end is given' };
  return start === null
    ? { zh: '未载起始日期', en: 'no start is given' }
    : { zh: '未载截止日期', en: 'no end is given' };
}

/** §6d: a date that was concluded, not printed. */
export const judgeInferredDates: Rule = (axis) => {
  const names = axis.filter(({ observation }) => observation.period.basis === 'inferred').map(nameOf);
  if (names.length === 0) return null;
  return reasonOf('period-inferred', {
    zh: `${joinNames(names, 'zh')}的时期系推断，原文未全部印出。`,
    en: `The period is inferred, not wholly printed in the source: ${joinNames(names, 'en')}.`,
  });
};

/** A reason that says of each group of districts what holds of it. */
export function tellGroups(code: ReasonCode, zh: string, en: string, groups: readonly Group[]) {
  return reasonOf(code, {
    zh: `${zh}${groups.map(({ words, names }) => `${joinNames(names, 'zh')}${words.zh}`).join('，')}。`,
    en: `${en}${groups.map(({ words, names }) => `${joinNames(names, 'en')}, ${words.en}`).join('; ')}.`,
  });
}
