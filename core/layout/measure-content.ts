import { parseFigure } from '../figure/parse-figure.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { CatalogueNames } from '../tidy/catalogue-names.ts';
import { remember } from '../tidy/remember.ts';
import type { HeadingReader } from './read-heading.ts';
import { isNote, isTotal } from './totals.ts';

/** What stands in a column, without totals and notes: how many of its cells are filled, and how many of those are of each kind. */
export interface Content {
  readonly filled: number;
  readonly districts: number;
  readonly metrics: number;
  readonly periods: number;
  readonly figures: number;
}

export type ContentMeter = (cells: readonly string[]) => Content;

/** A kind that most cells of a column have is what the column is. */
export function isMostly(content: Content, kind: Exclude<keyof Content, 'filled'>): boolean {
  return content.filled > 0 && content[kind] * 2 > content.filled;
}

export function makeContentMeter(
  names: Pick<CatalogueNames, 'districts' | 'metrics'>,
  readHeading: HeadingReader,
): ContentMeter {
  const classify = remember((cell) => ({
    apart: isTotal(cell) || isNote(cell),
    district: names.districts.knows(cell),
    metric: readHeading([cell]).fixed.metric !== undefined,
    period: !/^\s*\d*\s*$/.test(cell) && !('code' in parsePeriod(cell)),
    figure: isFigureLike(cell),
  }));
  return (cells) => {
    const content = { filled: 0, districts: 0, metrics: 0, periods: 0, figures: 0 };
    for (const cell of cells) {
      if (cell.trim() === '') continue;
      const is = classify(cell);
      if (is.apart) continue;
      content.filled += 1;
      if (is.district) content.districts += 1;
      if (is.metric) content.metrics += 1;
      if (is.period) content.periods += 1;
      if (is.figure) content.figures += 1;
    }
    return content;
  };
}

/** A figure, an absence, or a text with a number that some mistake keeps from being read. */
export function isFigureLike(cell: string): boolean {
  return parseFigure(cell).kind !== 'problem' || /^[^\p{L}]*\d/u.test(cell.normalize('NFKC'));
}
