import type { Bilingual, Source } from './catalogue.ts';

/** A document in full: who published it, under which title and when, and whether that day is inferred. */
export function tellSource({ title, publisher, published }: Source): Bilingual {
  const day = tellDay(published);
  return {
    zh: `${publisher.zh}：《${title.zh}》，${day.zh}`,
    en: `${publisher.en}: ${title.en}, ${day.en}`,
  };
}

/** The day of a document, and whether it is inferred. */
export const tellDay = ({ date, basis }: Source['published']): Bilingual =>
  basis === 'printed' ? { zh: date, en: date } : { zh: `${date}（推断）`, en: `${date} (inferred)` };
