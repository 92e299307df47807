import type { NumberShower } from './show-number.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import { readRecords, RECORD, type XlsRecord } from './xls-records.ts';

/** What all sheets of a workbook have in common. */
export interface XlsBook {
  readonly sharedTexts: readonly string[];
  /** How a cell of each style shows a number. */
  readonly showerOf: (style: number) => NumberShower | null;
  /** The text in a record, behind so many of its bytes. */
  readonly textIn: (record: XlsRecord, skip: number) => string;
}

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

/** Puts the cells of a sheet, whose part of the stream begins at `start`, into a builder, until it refuses more. */
export function fillSheet(view: DataView, start: number, book: XlsBook, builder: SheetBuilder): void {
  let waiting: { readonly row: number; readonly column: number } | null = null;
  for (const record of readRecords(view, start)) {
    if (builder.fault !== null) return;
    const { kind, from } = record;
    const short = (at: number) => view.getUint16(from + at, true);
    const here = () => ({ row: short(0) + 1, column: short(2) + 1 });
    const putNumber = (column: number, style: number, number: number) =>
      builder.putNumber(short(0) + 1, column, number, book.showerOf(style));
    const putCode = (at: number, isError: boolean) => {
      const code = view.getUint8(from + at);
      builder.putText(
        here().row,
        here().column,
        isError ? (ERRORS[code] ?? '#VALUE!') : code ? 'TRUE' : 'FALSE',
      );
    };

    if (kind === RECORD.sharedText) {
      const text = book.sharedTexts[view.getUint32(from + 6, true)] ?? '';
      builder.putShared(here().row, here().column, text);
    } else if (kind === RECORD.text || kind === RECORD.richText) {
      builder.putText(here().row, here().column, book.textIn(record, 6));
    } else if (kind === RECORD.number) {
      putNumber(here().column, short(4), view.getFloat64(from + 6, true));
    } else if (kind === RECORD.smallNumber) {
      putNumber(here().column, short(4), readSmall(view, from + 6));
    } else if (kind === RECORD.manyNumbers) {
      const end = record.spans[0]?.to ?? from;
      for (let at = from + 4, column = here().column; at + 6 <= end - 2; at += 6, column++)
        putNumber(column, view.getUint16(at, true), readSmall(view, at + 2));
    } else if (kind === RECORD.boolOrError) {
      putCode(6, view.getUint8(from + 7) === 1);
    } else if (kind === RECORD.formula) {
      const form = short(12) === 0xffff ? view.getUint8(from + 6) : null;
      if (form === null) putNumber(here().column, short(4), view.getFloat64(from + 6, true));
      else if (form === 1 || form === 2) putCode(8, form === 2);
      waiting = form === 0 ? here() : null;
    } else if (kind === RECORD.formulaText && waiting) {
      builder.putText(waiting.row, waiting.column, book.textIn(record, 0));
      waiting = null;
    } else if (kind === RECORD.row) {
      if (short(12) & 0x20) builder.hideRow(short(0) + 1);
    } else if (kind === RECORD.columnInfo) {
      if (short(8) & 1) builder.hideColumns(short(0) + 1, short(2) + 1);
    } else if (kind === RECORD.merges) {
      for (let index = 0; index < short(0); index++) {
        const [top, bottom, left, right] = [2, 4, 6, 8].map((at) => short(index * 8 + at) + 1) as Four;
        builder.merge({ top, left, bottom, right });
      }
    }
  }
}

type Four = [number, number, number, number];

/** A number in four bytes: an integer or the front half of a number, either perhaps a hundred times as much. */
function readSmall(view: DataView, at: number): number {
  const whole = view.getInt32(at, true);
  const number = whole & 2 ? whole >> 2 : frontHalf(whole & ~3);
  return whole & 1 ? number / 100 : number;
}

const eight = new DataView(new ArrayBuffer(8));

function frontHalf(bits: number): number {
  eight.setInt32(0, bits);
  return eight.getFloat64(0);
}
