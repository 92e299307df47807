import type { Bilingual } from '../../catalogue/catalogue.ts';
import { addYears } from '../../period/shift-day.ts';
import { statePeriod } from '../../period/state-period.ts';
import { groupByWords } from '../../statement/group-by-words.ts';
import { joinNames } from '../../statement/join-names.ts';
import { nameOf, type Member } from '../member.ts';
import type { Reason } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';
import { datesOf } from './dates.ts';
import { dayAfter } from './distance.ts';

/** COMPARABILITY.md §6g: one term of a district committee. */
const TERM_YEARS = 5;

/**
 * §6g: the largest set in which no two lie more than a term apart, on equal numbers the latest. Periods that reach
 * a term beyond their end are within a term of each other exactly where they share a day, and any number of them
 * that do so two by two all share the day on which the last of them starts.
 */
export function findWithinTerm(members: readonly Member[]): readonly Member[] {
  const starts = new Set(members.flatMap((member) => datesOf(member).start ?? []));
  const sets = [...starts]
    .toSorted()
    .toReversed()
    .map((day) => members.filter((member) => reaches(member, day)));
  return sets.reduce((best, set) => (set.length > best.length ? set : best), sets[0] ?? members);
}

/** Whether the day may lie in the member's period or within a term after its end. */
function reaches(member: Member, day: string): boolean {
  const { start } = datesOf(member);
  const after = dayAfter(member);
  return (start === null || start <= day) && (after === null || day <= addYears(after.day, TERM_YEARS));
}

/** §6g: no two of these figures lie within a term of each other. */
export function explainTooFar(members: readonly Member[]): Reason {
  const { zh, en } = listPeriods(members);
  return reasonOf('periods-too-far', {
    zh: `时期相隔超过五年，不能相比：${zh}。`,
    en: `More than five years lie between the periods, so these cannot be compared: ${en}.`,
  });
}

/** §6g: the figures that lie more than a term from some of those on the axis. */
export function explainPeriodApart(apart: readonly Member[]): Reason | null {
  if (apart.length === 0) return null;
  const { zh, en } = listPeriods(apart);
  return reasonOf('period-apart', {
    zh: `与所比各地的时期相隔超过五年，单独列出：${zh}。`,
    en: `Set apart, because more than five years lie between the periods: ${en}.`,
  });
}

function listPeriods(members: readonly Member[]): Bilingual {
  const groups = groupByWords(members, nameOf, ({ observation }) => statePeriod(observation.period));
  return {
    zh: groups.map(({ words, names }) => `${joinNames(names, 'zh')}${words.zh}`).join('，'),
    en: groups.map(({ words, names }) => `${joinNames(names, 'en')}, ${words.en}`).join('; '),
  };
}
