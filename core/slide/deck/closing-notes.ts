import type { Lang, Source } from '../../catalogue/catalogue.ts';
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
    ...used.map((source) => tellSource(source, lang)),
    originLine(isUsed, deck),
    address,
  ];
}

/** A document with who published it and when, and whether that day is printed or inferred. */
export function tellSource({ title, publisher, published }: Source, lang: Lang): string {
  return lang === 'zh'
    ? `${publisher.zh}：《${title.zh}》，${tellDay(published, lang)}`
    : `${publisher.en}: ${title.en}, ${tellDay(published, lang)}`;
}

/** The day of a document, and whether it is inferred. */
export function tellDay({ date, basis }: Source['published'], lang: Lang): string {
  return basis === 'printed' ? date : lang === 'zh' ? `${date}（推断）` : `${date} (inferred)`;
}
