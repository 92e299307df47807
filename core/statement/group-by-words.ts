import type { Bilingual } from '../catalogue/catalogue.ts';
import { groupBy } from '../compare/group-by.ts';

export interface Group {
  readonly words: Bilingual;
  readonly names: readonly Bilingual[];
}

/** Those of whom the same is to be said, said together, in the order of the first of each; null says nothing. */
export function groupByWords<T>(
  items: readonly T[],
  nameOf: (item: T) => Bilingual,
  wordsOf: (item: T) => Bilingual | null,
): readonly Group[] {
  const said = items.flatMap((item) => {
    const words = wordsOf(item);
    return words ? [{ name: nameOf(item), words }] : [];
  });
  return [...groupBy(said, ({ words }) => words.zh).values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ words: first.words, names: alike.map(({ name }) => name) }] : [];
  });
}
