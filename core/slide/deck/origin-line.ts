import { originWords } from '../../chart/origin-words.ts';
import type { Deck } from './deck.ts';
import { countLines } from './fit-title.ts';
import { FOOTER, footerBox } from './slide-layout.ts';

const MOST_LINES = 3;

/** Where the figures of a slide are from, each document by its name or all counted, and as of when they are told. */
export function originLine(isUsed: (id: string) => boolean, deck: Deck): string {
  const { sources, asOf, lang, page } = deck;
  const named = originWords({ isUsed, sources, asOf, lang });
  const isShort = countLines(named, FOOTER, footerBox(page).width) <= MOST_LINES;
  return isShort ? named : originWords({ isUsed, sources, asOf, lang, most: 0 });
}
