import { tellSource } from '../../catalogue/tell-source.ts';
import type { Around, Deck } from './deck.ts';
import { originLine } from './origin-line.ts';

/** How the notes of every slide end: each document, as of when, and where the chart is in the web. */
export function closingNotes(
  isUsed: (id: string) => boolean,
  { address }: Around,
  deck: Deck,
): readonly string[] {
  const { lang, sources } = deck;
  const used = sources.filter(({ id }) => isUsed(id));
  return [
    ...(used.length > 0 ? [lang === 'zh' ? '来源：' : 'Sources:'] : []),
    ...used.map((source) => tellSource(source)[lang]),
    originLine(isUsed, deck),
    address,
  ];
}
