import { addYears, nextDay } from '../../period/shift-day.ts';
import { stateDistance } from '../../period/state-distance.ts';
import { joinNames } from '../../statement/join-names.ts';
import { nameOf, type Member, type Rule } from '../member.ts';
import { reasonOf } from '../reason-words.ts';
import { datesOf } from './dates.ts';

/** COMPARABILITY.md §6f: from so much between two periods on it is said. */
const FAR_YEARS = 1;

/** §6f: figures of times that lie far apart; of several the two farthest. */
export const judgeDistance: Rule = (axis) => {
  const ends = axis.flatMap((member) => dayAfter(member) ?? []);
  const starts = axis.flatMap((member) => firstDay(member) ?? []);
  const [from, to] = [ends.reduce(earlier, ends[0]), starts.reduce(later, starts[0])];
  if (!from || !to || to.day < addYears(from.day, FAR_YEARS)) return null;
  const names = [nameOf(from.member), nameOf(to.member)];
  const distance = stateDistance(from.day, to.day);
  const [zh, en] = axis.length > 2 ? ['相隔最远，有', 'lie farthest apart'] : ['相隔', 'lie apart'];
  return reasonOf('periods-far', {
    zh: `${joinNames(names, 'zh')}的时期${zh}${distance.zh}。`,
    en: `The periods of ${joinNames(names, 'en')} ${en}, by ${distance.en}.`,
  });
};

interface Point {
  readonly member: Member;
  readonly day: string;
}

/**
 * From which day on the time after a figure is measured: for a stock the day itself, for what fills its last day
 * the day after; null where the end is unknown.
 */
export function dayAfter(member: Member): Point | null {
  const { end } = datesOf(member);
  if (end === null) return null;
  return { member, day: member.observation.kind === 'stock' ? end : nextDay(end) };
}

function firstDay(member: Member): Point | null {
  const { start } = datesOf(member);
  return start === null ? null : { member, day: start };
}

function earlier(a: Point | undefined, b: Point): Point {
  return a && a.day <= b.day ? a : b;
}

function later(a: Point | undefined, b: Point): Point {
  return a && a.day >= b.day ? a : b;
}
