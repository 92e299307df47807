import { groupByWords, type Group } from '../../statement/group-by-words.ts';
import { joinNames } from '../../statement/join-names.ts';
import { nameOf, type Member, type Rule } from '../member.ts';
import type { Reason } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';
import { quote } from '../../text/quote.ts';

/** COMPARABILITY.md §3a: no two figures cover the same thing. */
export function explainScopesDiffer(members: readonly Member[]): Reason {
  const groups = groupByScope(members);
  return reasonOf('scopes-differ', {
    zh: `口径不同，不能相比：${listZh(groups)}。`,
    en: `The scopes differ, so these cannot be compared: ${listEn(groups)}.`,
  });
}

/** §3b: the figures that cover something else than those on the axis. */
export function explainApart(apart: readonly Member[]): Reason | null {
  if (apart.length === 0) return null;
  const groups = groupByScope(apart);
  return reasonOf('scope-apart', {
    zh: `口径与所比各地不同，单独列出：${listZh(groups)}。`,
    en: `Set apart, because the scope is another than that of those compared: ${listEn(groups)}.`,
  });
}

/** §5: a campaign of the same name is yet each district's own. */
export const judgeCampaigns: Rule = (axis) => {
  const scope = axis[0]?.observation.scope;
  const names = [...new Set(axis.map(({ district }) => district.name))];
  if (scope?.kind !== 'campaign' || names.length < 2) return null;
  return reasonOf('separate-campaigns', {
    zh: `${quote(scope.name.zh)}由${joinNames(names, 'zh')}各自开展，名称相同，内容未必一样。`,
    en: `${quote(scope.name.en)} was run separately by ${joinNames(names, 'en')}: the name is shared, the content need not be.`,
  });
};

function groupByScope(members: readonly Member[]): readonly Group[] {
  return groupByWords(members, nameOf, ({ observation }) => observation.scope.name);
}

function listZh(groups: readonly Group[]): string {
  return groups.map(({ words, names }) => `${joinNames(names, 'zh')}为${quote(words.zh)}`).join('，');
}

function listEn(groups: readonly Group[]): string {
  return groups.map(({ words, names }) => `${joinNames(names, 'en')}, ${quote(words.en)}`).join('; ');
}
