import type { Lang } from '#core/catalogue/catalogue.ts';
import { groupBy } from '#core/compare/group-by.ts';
import type { Status } from '#core/observation/observation.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';

/** More than these are counted, not named. */
const MOST_NAMES = 8;

export interface Silent {
  readonly name: string;
  readonly status: Status;
}

/** Who has no figure, and how: 济阳仅有计划；西固、山亭未报送。 */
export function tellSilence(silent: readonly Silent[], lang: Lang): string {
  const told = [...groupBy(silent, ({ status }) => status)].map(([status, alike]) => {
    const words = STATUS_WORDS[status][lang];
    if (lang === 'zh') return nameAll(alike, '、', '地') + words;
    return `${words}: ${nameAll(alike, ', ', ' districts')}`;
  });
  const all = told.join(lang === 'zh' ? '；' : '; ');
  if (all === '') return '';
  return lang === 'zh' ? `${all}。` : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** Who has a figure, as an aside: （城阳、西固）。 */
export const tellReporters = (reporters: readonly { readonly name: string }[], lang: Lang): string =>
  lang === 'zh' ? `（${nameAll(reporters, '、', '地')}）` : `(${nameAll(reporters, ', ', ' districts')})`;

const nameAll = (alike: readonly { readonly name: string }[], between: string, counted: string): string =>
  alike.length > MOST_NAMES ? `${alike.length}${counted}` : alike.map(({ name }) => name).join(between);
