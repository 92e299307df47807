import { measureEms } from '#core/chart/layout.ts';

/** As much of what is said of a page as others show of it, in ems. */
const MOST = 160;
const SENTENCES = /(?<=[。；])|(?<=[.;]) /u;

/** Whole sentences only: a figure is not parted from its 余, nor from what is said against it. */
export function shorten(statement: string): string {
  if (measureEms(statement) <= MOST) return statement;
  const sentences = statement.split(SENTENCES);
  const isLatin = statement.includes('. ');
  let told = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    const longer = told + (isLatin ? ' ' : '') + sentence;
    if (measureEms(longer) > MOST) return `${told}…`;
    told = longer;
  }
  return told;
}
