import type { Bilingual, Lang } from '../catalogue/catalogue.ts';

/** Words in a row: 崂山、城阳、济阳 / "Laoshan, Chengyang and Jiyang". */
export function joinNames(names: readonly Bilingual[], lang: Lang): string {
  const words = names.map((name) => name[lang]);
  if (lang === 'zh') return words.join('、');
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
