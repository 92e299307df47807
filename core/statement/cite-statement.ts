import { plainText } from '../text/plain-text.ts';
import type { Lang } from '../catalogue/catalogue.ts';

export interface Citation {
  readonly statement: string;
  readonly version: number;
  /** The day on which the version was published, as an ISO date. */
  readonly date: string;
  /** Publisher and date of each document that the statement rests on. */
  readonly sources: readonly string[];
  readonly lang: Lang;
}

/** A statement as it is taken elsewhere: with the version that it holds for, and where its figures are from. */
export function citeStatement({ statement, version, date, sources, lang }: Citation): string {
  const from = sources.length > 0;
  const cited =
    lang === 'zh'
      ? `${statement}（并览第${version}版，${date}${from ? `；来源：${sources.join('、')}` : ''}）`
      : `${statement} (Binglan, version ${version}, ${date}${from ? `; sources: ${sources.join(', ')}` : ''})`;
  return plainText(cited);
}
