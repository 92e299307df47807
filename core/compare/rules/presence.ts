import { nameOf, type Member } from '../member.ts';
import type { Reason } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';

/** COMPARABILITY.md §4: a comparison needs two figures. */
export function judgePresence(members: readonly Member[]): Reason | null {
  const [first, second] = members;
  if (!first)
    return reasonOf('none-reports', { zh: '各地均未公布数字。', en: 'No district reports a figure.' });
  if (second) return null;
  const { zh, en } = nameOf(first);
  return reasonOf('one-reports', {
    zh: `只有${zh}公布，无从比较。`,
    en: `Only ${en} reports a figure; there is nothing to compare it with.`,
  });
}
