import type { Catalogue, Lang } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';
import { listEntries, type Entry, type EntryText } from './entries.ts';
import { createSpeller, type ReadingsOf, type Spelling } from './spelling.ts';

/** A catalogue spelled once, to be searched many times. */
export type SearchIndex = readonly IndexedEntry[];

export interface IndexedEntry extends Entry {
  readonly texts: readonly IndexedText[];
}

export interface IndexedText extends EntryText {
  readonly lang: Lang;
  readonly spelling: Spelling;
}

export interface SearchIndexRequest {
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
  readonly readingsOf: ReadingsOf;
}

/** A definition is found by its words alone: initials would find something in every one. */
export function buildSearchIndex({ catalogue, aliases, readingsOf }: SearchIndexRequest): SearchIndex {
  const spell = createSpeller(readingsOf);
  const spellWords = createSpeller(() => []);
  return listEntries(catalogue, aliases).map((entry) => ({
    ...entry,
    texts: entry.texts.map(({ field, text }) => ({
      field,
      text,
      lang: /\p{Script=Han}/u.test(text) ? ('zh' as const) : ('en' as const),
      spelling: field === 'definition' ? spellWords(text) : spell(text),
    })),
  }));
}
