import type { Bilingual } from '../../catalogue/catalogue.ts';
import { intervalOf, isDecided } from '../interval.ts';
import { nameSome } from '../../statement/name-some.ts';
import { nameOf, type Member, type Rule } from '../member.ts';
import { reasonOf } from '../reason-words.ts';
import { nameBound } from './bound.ts';

interface Doubt {
  readonly member: Member;
  readonly against: readonly Member[];
}

/** More pairs than these are counted, and told one by one beside the sentence. */
const MOST_PAIRS = 10;

/** More that one figure is undecided against are counted there too: of hundreds each would list hundreds. */
const MOST_AGAINST = 30;

/** COMPARABILITY.md §8: an order that the figures do not settle is not stated. */
export const judgeOrder: Rule = (axis) => {
  const doubts = findDoubts(axis);
  if (doubts.length === 0) return null;
  const pairs = doubts.reduce((count, { against }) => count + against.length, 0);
  if (pairs > MOST_PAIRS)
    return {
      ...reasonOf('order-undecided', countPairs(pairs)),
      each: doubts.map((doubt) => ({ zh: `${tellZh(doubt)}。`, en: `${tellEn(doubt)}.` })),
    };
  return reasonOf('order-undecided', {
    zh: `${doubts.map(tellZh).join('；')}。`,
    en: `${doubts.map(tellEn).join('; ')}.`,
  });
};

function countPairs(pairs: number): Bilingual {
  return {
    zh: `有${pairs}对数字先后不能断定，每对中至少有一个不是确数。`,
    en: `The order of ${pairs} pairs of figures is undecided; in each at least one is not exact.`,
  };
}

/** Each undecided pair once, told of the member that is not exact. */
function findDoubts(axis: readonly Member[]): readonly Doubt[] {
  const open = axis.filter(({ observation }) => observation.bound !== 'exact');
  return open
    .map((member, index) => ({
      member,
      against: axis.filter((other) => isLeftTo(other, index) && isInDoubt(member, other)),
    }))
    .filter(({ against }) => against.length > 0);

  function isLeftTo(other: Member, index: number): boolean {
    const place = open.indexOf(other);
    return place === -1 || place > index;
  }
}

function isInDoubt(a: Member, b: Member): boolean {
  return !isDecided(intervalOf(a.observation), intervalOf(b.observation));
}

function tellZh({ member, against }: Doubt): string {
  const others = nameSome(against.map(nameOf), MOST_AGAINST).zh;
  return `${nameOf(member).zh}只知${nameBound(member).zh}，与${others}的先后不能断定`;
}

function tellEn({ member, against }: Doubt): string {
  const others = nameSome(against.map(nameOf), MOST_AGAINST).en;
  return `${nameOf(member).en} is known only as ${nameBound(member).en}; whether it is above or below ${others} is undecided`;
}
