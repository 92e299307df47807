import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { Period } from '../../period/period.ts';
import { statePeriod } from '../../period/state-period.ts';
import { groupByWords } from '../../statement/group-by-words.ts';
import { joinNames } from '../../statement/join-names.ts';
import { nameOf, type Member, type Rule } from '../member.ts';
import type { PanelBasis, Reason } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';
import { areDatesApart, distinctDates } from './dates.ts';
import { tellGroups } from './period.ts';
import { somePair } from './some-pair.ts';

/** COMPARABILITY.md §16a: two rates are needed, and some district that has both figures for each. */
export function judgeRatePresence(members: readonly Member[], { metric }: PanelBasis): Reason | null {
  const [first, second] = members;
  if (second) return null;
  const { zh, en } = metric.name;
  if (!first)
    return reasonOf('no-rate', {
      zh: `没有一个区县既有数字、又有日期相合的${zh}数，算不出每万名${zh}的数。`,
      en: `No district has both this figure and a figure for ${en} whose date fits, so no rate can be computed.`,
    });
  return reasonOf('one-rate', {
    zh: `只有${nameOf(first).zh}算得出，无从比较。`,
    en: `A rate can be computed for ${nameOf(first).en} alone; there is nothing to compare it with.`,
  });
}

/** §16d: the people are counted on different days. */
export const judgeDenominatorDates: Rule = (axis) => {
  const periods = axis.flatMap((member) => denominatorPeriod(member) ?? []);
  if (!somePair(distinctDates(periods.map(toDays)), areDatesApart)) return null;
  const groups = groupByWords(axis, nameOf, tellDenominatorPeriod);
  return tellGroups(
    'denominator-dates-differ',
    '分母的日期不同：',
    'The denominators differ in date: ',
    groups,
  );
};

/** §16e: the day of the denominator was concluded, not printed. */
export const judgeInferredDenominators: Rule = (axis) => {
  const names = axis.filter((member) => denominatorPeriod(member)?.basis === 'inferred').map(nameOf);
  if (names.length === 0) return null;
  return reasonOf('denominator-inferred', {
    zh: `${joinNames(names, 'zh')}的分母，日期系推断。`,
    en: `The date of the denominator is inferred: ${joinNames(names, 'en')}.`,
  });
};

function denominatorPeriod({ observation }: Member): Period | null {
  return observation.basis?.denominator?.period ?? null;
}

function tellDenominatorPeriod(member: Member): Bilingual | null {
  const period = denominatorPeriod(member);
  return period && statePeriod(period);
}

/** A stock without a start is of the day on which it ends. */
function toDays(period: Period): Period {
  return { ...period, start: period.start ?? period.end };
}
