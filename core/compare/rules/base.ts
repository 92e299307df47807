import { stateSpan } from '../../period/state-span.ts';
import { groupByWords } from '../../statement/group-by-words.ts';
import { joinNames } from '../../statement/join-names.ts';
import { nameOf, type Member, type Rule } from '../member.ts';
import { reasonOf } from '../reason-words.ts';

/** COMPARABILITY.md §11a: more than when, nobody said. */
export const judgeUnknownBases: Rule = (axis) => {
  const names = axis.filter((member) => isIncrement(member) && baseOf(member) === null).map(nameOf);
  if (names.length === 0) return null;
  return reasonOf('base-unknown', {
    zh: `${joinNames(names, 'zh')}没有写明与什么时候相比。`,
    en: `The source does not say since when: ${joinNames(names, 'en')}.`,
  });
};

/** §11b: more than on different days. */
export const judgeBases: Rule = (axis) => {
  const based = axis.filter((member) => isIncrement(member) && baseOf(member) !== null);
  const groups = groupByWords(based, nameOf, (member) => stateSpan(baseOf(member) ?? ''));
  if (groups.length < 2) return null;
  return reasonOf('base-differs', {
    zh: `增量的起点不同：${groups.map(({ words, names }) => `${joinNames(names, 'zh')}从${words.zh}算起`).join('，')}。`,
    en: `The increments start from different days: ${groups.map(({ words, names }) => `${joinNames(names, 'en')}, ${words.en}`).join('; ')}.`,
  });
};

/** §11c: growth in percent is each on its own base. */
export const judgeGrowth: Rule = (axis) => {
  const growing = axis.filter((member) => isIncrement(member) && member.observation.unit === 'percent');
  if (growing.length === 0) return null;
  return reasonOf('growth-percent', {
    zh: '增幅各以自身原有的数为基数，基数的大小未必相当。',
    en: 'Each growth rate is on its own base, and the bases need not be alike in size.',
  });
};

function isIncrement({ observation }: Member): boolean {
  return observation.kind === 'increment';
}

function baseOf({ observation }: Member): string | null {
  return observation.period.start;
}
