import type { Lang, Source } from './catalogue.ts';

/** A document in few words: who published it and when, and whether that day is inferred. 鲁网 2023-07-20 推断 */
export function citeSource(
  { publisher, published }: Pick<Source, 'publisher' | 'published'>,
  lang: Lang,
): string {
  const inferred = published.basis === 'inferred' ? { zh: ' 推断', en: ' inferred' }[lang] : '';
  return `${publisher[lang]} ${published.date}${inferred}`;
}
