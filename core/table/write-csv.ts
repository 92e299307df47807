import { makeInert } from '../tidy/cell-text.ts';
import type { Table } from './grid.ts';

/** A table as a CSV file that Excel and WPS open right: BOM, CRLF, no formulas. */
export function writeCsv(table: Table): string {
  return (
    '\uFEFF' + table.map((cells) => cells.map((cell) => quote(makeInert(cell))).join(',') + '\r\n').join('')
  );
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
