import { originWords } from '../../chart/origin-words.ts';
import type { Deck } from './deck.ts';

/** Where the figures of a slide are from, and as of when they are told. */
export function originLine(isUsed: (id: string) => boolean, { sources, asOf, lang }: Deck): string {
  return originWords({ isUsed, sources, asOf, lang });
}
