import { read, set_cptable, type CellObject, type WorkSheet } from '@e965/xlsx';
import { MOST_SHEET_ROWS } from '../limits.ts';
import type { Sheet } from '../grid.ts';
import { makeRefusal, type Refusal } from '../refusals.ts';
import { showFormat } from './read-styles.ts';
import { SheetBuilder } from './sheet-builder.ts';
import type { NumberShower } from './show-number.ts';
import { remember } from '../../tidy/remember.ts';

/** Texts of a workbook of before 1997 are in the code page that it names; the platform knows them by other names. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  1200: 'utf-16le',
  1252: 'windows-1252',
  10008: 'gb18030',
  65001: 'utf-8',
};

const decoders = new Map<string, TextDecoder>();

function decode(codePage: number, bytes: ArrayLike<number>): string {
  const encoding = CODE_PAGES[codePage] ?? 'windows-1252';
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder.decode(Uint8Array.from(bytes));
}

set_cptable({ utils: { decode } });

/** What a cell holds where a formula came to nothing. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** Reads the sheets of an old XLS. */
export function readXls(bytes: Uint8Array): readonly Sheet[] | Refusal {
  const book = openBook(bytes);
  if ('kind' in book) return book;
  const budget = { cells: 0 };
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const showerOf = remember((code) => showFormat(code, date1904));
  const sheets: Sheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') continue;
    const builder = new SheetBuilder(budget);
    fill(builder, sheet, showerOf);
    if (builder.fault !== null) return makeRefusal(builder.fault);
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    sheets.push({ name, isHidden, grid: builder.finish() });
  }
  return sheets.length === 0 ? makeRefusal('damaged') : sheets;
}

function openBook(bytes: Uint8Array): ReturnType<typeof read> | Refusal {
  try {
    return read(bytes, {
      ...{ type: 'array', dense: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false },
      sheetRows: MOST_SHEET_ROWS + 1,
    });
  } catch (error) {
    // The reader throws for whatever it cannot read, and tells a password by its words alone.
    const isLocked = error instanceof Error && error.message.startsWith('File is password-protected');
    return makeRefusal(isLocked ? 'encrypted' : 'damaged');
  }
}

function fill(
  builder: SheetBuilder,
  sheet: WorkSheet,
  showerOf: (code: string) => NumberShower | null,
): void {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) putCell(builder, row + 1, column + 1, cell, showerOf);
    });
  });
  sheet['!rows']?.forEach((row, at) => {
    if (row?.hidden) builder.hideRow(at + 1);
  });
  sheet['!cols']?.forEach((column, at) => {
    if (column?.hidden) builder.hideColumns(at + 1, at + 1);
  });
  for (const { s, e } of sheet['!merges'] ?? []) {
    builder.merge({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
  }
}

function putCell(
  builder: SheetBuilder,
  row: number,
  column: number,
  { t, v, z, f }: CellObject,
  showerOf: (code: string) => NumberShower | null,
): void {
  if (t === 'n' && typeof v === 'number' && Number.isFinite(v)) {
    return builder.putNumber(row, column, v, showerOf(typeof z === 'string' ? z : ''));
  }
  if (t === 'e') return builder.putText(row, column, ERRORS[Number(v)] ?? '#VALUE!');
  if (t === 'b') return builder.putText(row, column, v ? 'TRUE' : 'FALSE');
  if (v !== undefined && v !== null) return builder.putText(row, column, String(v));
  if (f !== undefined) builder.putText(row, column, `=${f.slice(0, 100)}`);
}
