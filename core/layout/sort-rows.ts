import { isBlankRow, type Grid } from '../table/grid.ts';
import type { CatalogueNames } from '../tidy/catalogue-names.ts';
import { toHalfWidth } from '../tidy/half-width.ts';
import { isIndex } from './column-names.ts';
import type { HeaderRows } from './header-parts.ts';
import type { HeadingReader } from './read-heading.ts';
import type { LeftOutRow, ReadingChoice } from './reading.ts';
import { isNote, isTotal } from './totals.ts';
import type { Why } from './why.ts';

export interface RowsToSort {
  readonly grid: Grid;
  readonly textAt: (row: number, column: number) => string;
  readonly header: HeaderRows | null;
  /** Columns from 1: those that name district or metric, and those of figures. */
  readonly nameColumns: readonly number[];
  readonly figureColumns: readonly number[];
  readonly names: Pick<CatalogueNames, 'districts' | 'metrics'>;
  readonly readHeading: HeadingReader;
  readonly choice: ReadingChoice;
}

export interface SortedRows {
  /** Rows from 1. */
  readonly data: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Parts the rows below the header into those with figures and those that are left out, each with its reason. */
export function sortRows(rows: RowsToSort): SortedRows {
  const { grid, header, choice } = rows;
  const data: number[] = [];
  const leftOut: LeftOutRow[] = [];
  for (let row = (header?.last ?? grid.table.length) + 1; row <= grid.table.length; row++) {
    const cells = grid.table[row - 1] ?? [];
    if (isBlankRow(cells)) continue;
    const chosen = choice.rows?.[String(row)];
    const why = chosen === 'take' ? null : chosen === 'leave-out' ? 'chosen' : leaveOut(row, cells, rows);
    if (why === null) data.push(row);
    else leftOut.push({ row, why, text: firstText(cells).slice(0, 60) });
  }
  return { data, leftOut };
}

function leaveOut(row: number, cells: readonly string[], rows: RowsToSort): Why | null {
  const { grid, textAt, header, nameColumns, figureColumns, choice } = rows;
  if (grid.hiddenRows.has(row) && choice.hidden !== 'take') return 'hidden';
  const names = nameColumns.map((column) => textAt(row, column)).filter((text) => text !== '');
  const known = names.some((name) => isKnown(name, rows));
  if (!known && (names.length > 0 ? names : [firstText(cells)]).some(isTotal)) return 'total';
  if (header && grid.table.slice(header.first - 1, header.last).some((each) => isHeaderAgain(cells, each)))
    return 'again';
  if (known) return null;
  if (isNote(firstText(cells))) return 'note';
  const figures = figureColumns.map((column) => (cells[column - 1] ?? '').trim());
  if (names.every(isColumnMark) && isNumbering(figures)) return 'numbering';
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return filled === 1 && figures.every((text) => text === '') ? 'section' : null;
}

function isKnown(name: string, { names, readHeading }: RowsToSort): boolean {
  return names.districts.knows(name) || readHeading([name]).fixed.metric !== undefined;
}

function firstText(cells: readonly string[]): string {
  return cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
}

function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  const isSame = cells.every((cell, at) => cell.trim() === '' || cell.trim() === (header[at] ?? '').trim());
  return isSame && cells.filter((cell) => cell.trim() !== '').length > 1;
}

const COLUMN_MARK = /^(?:[甲乙丙丁戊己庚辛壬癸]|[a-z]|[(（]?\d{1,3}[)）]?|[栏列行]\s*次)$/i;

/** What stands over a column of names in a row that numbers the columns: a row of any other name holds figures. */
const isColumnMark = (name: string): boolean => COLUMN_MARK.test(toHalfWidth(name)) || isIndex(name);

/** 甲 | 1 | 2 | 3 below a header numbers its columns. */
function isNumbering(figures: readonly string[]): boolean {
  const first = Number(toHalfWidth(figures[0] ?? ''));
  return (
    figures.length > 2 &&
    first <= 2 &&
    figures.every((text, at) => text !== '' && Number(toHalfWidth(text)) === first + at)
  );
}
