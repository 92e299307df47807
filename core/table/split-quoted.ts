import { MOST_CELLS, MOST_COLUMNS } from './limits.ts';
import type { Table } from './grid.ts';

export type SplitFault = 'quote-not-closed' | 'quote-misplaced' | 'too-many-cells';

export type QuotedSplit =
  | { readonly kind: 'table'; readonly table: Table }
  /** `row`: the record in which it stands, from 1. */
  | { readonly kind: 'fault'; readonly code: SplitFault; readonly row: number };

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Splits CSV strictly and in one pass: a quotation mark opens a cell or stands doubled inside one that it opened,
 * and anywhere else it is a fault; where tabs part the cells, which is how a spreadsheet copies them, it is a text
 * like any other. Records end with CRLF, LF or CR; a blank line is a record of one empty cell.
 */
export function splitQuoted(text: string, delimiter: string): QuotedSplit {
  const delimiterCode = delimiter.charCodeAt(0);
  const table: string[][] = [];
  let cells: string[] = [];
  let above: readonly string[] = [];
  let count = 0;
  let at = 0;
  const isLiteral = delimiter === '\t';
  const pushLiteral = (): number => {
    let end = at;
    while (end < text.length && !isEnd(text.charCodeAt(end), delimiterCode)) end++;
    cells.push(sliceLike(text, at, end, above[cells.length]));
    return end;
  };
  const fault = (code: SplitFault): QuotedSplit => ({ kind: 'fault', code, row: table.length + 1 });

  while (at < text.length) {
    let end = at;
    if (text.charCodeAt(at) === QUOTE) {
      const close = findClose(text, at);
      const isCell =
        close >= 0 && (close + 1 >= text.length || isEnd(text.charCodeAt(close + 1), delimiterCode));
      if (isCell) {
        const cell = text.slice(at + 1, close);
        cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
        end = close + 1;
      } else if (isLiteral) end = pushLiteral();
      else return fault(close < 0 ? 'quote-not-closed' : 'quote-misplaced');
    } else if (isLiteral) end = pushLiteral();
    else {
      let code = text.charCodeAt(end);
      while (end < text.length && !isEnd(code, delimiterCode)) {
        if (code === QUOTE) return fault('quote-misplaced');
        code = text.charCodeAt(++end);
      }
      cells.push(sliceLike(text, at, end, above[cells.length]));
    }
    if (++count > MOST_CELLS || cells.length > MOST_COLUMNS) return fault('too-many-cells');

    const code = end < text.length ? text.charCodeAt(end) : LF;
    at = end + 1;
    if (code === delimiterCode) {
      if (at >= text.length) cells.push('');
      else continue;
    }
    if (code === CR && text.charCodeAt(at) === LF) at++;
    table.push(cells);
    above = cells;
    cells = [];
  }
  return { kind: 'table', table };
}

/** Most cells of a long table are as the one above them: one text for both is half the memory, and is found sooner. */
function sliceLike(text: string, from: number, to: number, above: string | undefined): string {
  return above?.length === to - from && text.startsWith(above, from) ? above : text.slice(from, to);
}

/** Where the quotation mark stands that closes the cell opened at `from`, -1 where none does. */
function findClose(text: string, from: number): number {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close;
}

function isEnd(code: number, delimiterCode: number): boolean {
  return code === delimiterCode || code === LF || code === CR;
}
