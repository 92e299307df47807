import type { Lang } from '#core/catalogue/catalogue.ts';

interface Told {
  readonly kind: string;
  readonly query: string;
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** More districts than these are counted. */
const MOST_NAMED = 5;

/** What tells a chart from another of the same metric: over time or not, which districts, which periods, per what. */
export function tellItem({ kind, query }: Told, districts: readonly Named[], lang: Lang): string {
  const view = new URLSearchParams(query);
  const listOf = (name: string): readonly string[] => (view.get(name) ?? '').split(',').filter(Boolean);
  const asked = listOf('district');
  const names = asked.map((slug) => districts.find((one) => one.slug === slug)?.name ?? slug);
  const basis = view.get('basis');
  return [
    kind === 'history' ? WORDS.history[lang] : '',
    view.has('insist') ? '' : nameDistricts(names, lang),
    ...listOf('period'),
    basis ? WORDS.basis[lang] : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function nameDistricts(names: readonly string[], lang: Lang): string {
  if (names.length === 0) return WORDS.all[lang];
  const named = names.slice(0, MOST_NAMED).join(lang === 'zh' ? '、' : ', ');
  return names.length > MOST_NAMED ? WORDS.more[lang](named, names.length) : named;
}

const WORDS = {
  history: { zh: '历年', en: 'Over time' },
  all: { zh: '全部区县', en: 'All districts' },
  basis: { zh: '折算', en: 'As a rate' },
  more: {
    zh: (named: string, count: number) => `${named}等${count}地`,
    en: (named: string, count: number) => `${named} and more, ${count} in all`,
  },
};
