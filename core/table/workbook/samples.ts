import { utils, write, type CellObject, type WorkBook } from '@e965/xlsx';
import type { Table } from '../grid.ts';

/** For tests: one cell as the spreadsheet stores it; a text where it is nothing else. */
export type SampleCell = string | CellObject;

export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
}

/** For tests: the sheets as the bytes of a workbook; `biff8` is the old XLS of 1997, `biff5` that of 1995. */
export function workbookOf(sheets: readonly SampleSheet[], form: 'xlsx' | 'biff8' | 'biff5'): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((cells) => cells.map(toCell)));
    sheet['!merges'] = merges.map((reference) => utils.decode_range(reference));
    sheet['!rows'] = hiddenAt(hiddenRows);
    sheet['!cols'] = hiddenAt(hiddenColumns);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
  return new Uint8Array(
    write(book, { type: 'array', bookType: form, compression: true, bookSST: form !== 'biff5' }),
  );
}

/** For tests: a table of texts as one sheet. */
export function workbookOfTable(table: Table, form: 'xlsx' | 'biff8'): Uint8Array {
  return workbookOf([{ name: '统计表', rows: table }], form);
}

/** For tests: a number in a display format. */
export function numberCell(number: number, format?: string): CellObject {
  return { t: 'n', v: number, ...(format === undefined ? {} : { z: format }) };
}

/** Digits alone are stored as a number, as a spreadsheet would. */
function toCell(cell: SampleCell): CellObject | null {
  if (typeof cell !== 'string') return cell;
  if (cell === '') return null;
  return /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(cell) ? numberCell(Number(cell)) : { t: 's', v: cell };
}

function hiddenAt(places: readonly number[]): { hidden: boolean }[] {
  const last = Math.max(0, ...places);
  return Array.from({ length: last }, (_, at) => ({ hidden: places.includes(at + 1) }));
}
