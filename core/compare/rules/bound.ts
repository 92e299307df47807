import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { Bound } from '../../figure/figure.ts';
import { groupByWords } from '../../statement/group-by-words.ts';
import { joinNames } from '../../statement/join-names.ts';
import { nameOf, type Member, type Rule } from '../member.ts';
import type { Reason } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';

const KNOWN_AS: Readonly<Record<Bound, Bilingual>> = {
  exact: { zh: '确数', en: 'an exact figure' },
  'at-least': { zh: '下限', en: 'a lower bound' },
  'at-most': { zh: '上限', en: 'an upper bound' },
  about: { zh: '约数', en: 'an approximate figure' },
  range: { zh: '范围', en: 'a range' },
};

/** What kind of knowledge the figure is: 下限 / "a lower bound". */
export function nameBound({ observation }: Member): Bilingual {
  return KNOWN_AS[observation.bound ?? 'about'];
}

/** COMPARABILITY.md §7: a figure that is not the number itself. */
export const judgeBounds: Rule = (axis) => {
  const open = axis.filter(({ observation }) => observation.bound !== 'exact');
  if (open.length === 0) return null;
  const groups = groupByWords(open, nameOf, nameBound);
  return reasonOf('bound-open', {
    zh: `${groups.map(({ words, names }) => `${joinNames(names, 'zh')}的数字是${words.zh}`).join('，')}，不是确数。`,
    en: `Not exact figures: ${groups.map(({ words, names }) => `${joinNames(names, 'en')}, ${words.en}`).join('; ')}.`,
  });
};

/** §13b: what these figures leave open is too much to compute with. */
export function explainWide(members: readonly Member[]): Reason {
  const open = members.filter(({ observation }) => observation.bound !== 'exact').map(nameOf);
  return reasonOf('bound-too-open', {
    zh: `${joinNames(open, 'zh')}的数字余地过大。`,
    en: `Too much is left open by what is known of ${joinNames(open, 'en')}.`,
  });
}
