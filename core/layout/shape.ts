import { isBlankRow, type Table } from '../table/grid.ts';
import { matchKey } from '../tidy/match-key.ts';

const MOST_LENGTH = 4_000;

/**
 * What files of one shape have in common: their headers, with every number as #, so that next year's columns are the
 * same. Without a header, the first row that is not blank.
 */
export function shapeOf(headers: readonly (readonly string[])[] | null, table: Table): string {
  const cells = headers?.map((parts) => parts.join('/')) ?? table.find((row) => !isBlankRow(row)) ?? [];
  const keys = cells.map((cell) => matchKey(cell).replace(/\d+/g, '#').replaceAll('|', ''));
  while (keys.at(-1) === '') keys.pop();
  return `${headers === null ? 'none' : 'header'}:${keys.join('|')}`.slice(0, MOST_LENGTH);
}
