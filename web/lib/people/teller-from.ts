import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';

/** Makes of a page's words what tells each of them in a language. */
export const tellerFrom =
  <Word extends string>(words: Readonly<Record<Word, Bilingual>>) =>
  (lang: Lang) =>
  (word: Word): string =>
    words[word][lang];
