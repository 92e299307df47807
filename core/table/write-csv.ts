import { stripHidden } from '../text/plain-text.ts';
import { makeInert } from '../tidy/cell-text.ts';
import type { Delimiter } from './find-delimiter.ts';
import type { Table } from './grid.ts';

/** A table as a CSV file that Excel and WPS open right: BOM, CRLF, no formulas, nothing unseen. */
export const writeCsv = (table: Table, delimiter: Delimiter = ','): string =>
  '\uFEFF' + writeCsvLines(table, delimiter);

/** What follows in such a file. */
export function writeCsvLines(table: Table, delimiter: Delimiter = ','): string {
  const write = (cell: string): string => quote(makeInert(stripHidden(cell)), delimiter);
  return table.map((cells) => cells.map(write).join(delimiter) + '\r\n').join('');
}

function quote(cell: string, delimiter: Delimiter): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
