import { stripHidden } from '../../text/plain-text.ts';
import { cellAddress } from '../column-letter.ts';
import type { Grid, Merge } from '../grid.ts';
import { MOST_CELLS, MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, MOST_SHEET_ROWS } from '../limits.ts';
import { makeRefusal, type Refusal } from '../refusals.ts';
import { writeStored, type NumberShower } from './show-number.ts';

/** What a workbook has so far: cells, and what takes the room of cells though it is empty; characters of its texts. */
export interface CellBudget {
  cells: number;
  characters: number;
}

/** A sheet and a row take room before anything stands in them: so many cells, and one. */
const SHEET_CELLS = 50;

/** Gathers the cells of one sheet as they come, and refuses more than a table may have. Rows and columns from 1. */
export class SheetBuilder {
  readonly #budget: CellBudget;
  readonly #table: string[][] = [];
  readonly #altered = new Map<string, string>();
  readonly #unsure = new Map<string, string>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #merges: Merge[] = [];
  /** Why the rest of the workbook need not be read. */
  fault: Refusal | null = null;

  constructor(budget: CellBudget) {
    this.#budget = budget;
    this.#take(SHEET_CELLS);
  }

  putText(row: number, column: number, written: string): void {
    const text = stripHidden(written);
    this.#budget.characters += text.length;
    if (this.#budget.characters > MOST_CHARACTERS) this.fault ??= makeRefusal('inflates-too-much');
    this.putShared(row, column, text);
  }

  /** A text that the workbook keeps once for all cells that hold it, stripped of what is hidden. */
  putShared(row: number, column: number, text: string): void {
    if (text === '' || this.fault !== null) return;
    const isBeyond = row > MOST_SHEET_ROWS || column > MOST_COLUMNS;
    if (isBeyond && text.trim() === '') return;
    if (row > MOST_SHEET_ROWS) this.fault = this.#refuseRow(row, column);
    else if (column > MOST_COLUMNS) this.fault = makeRefusal('too-many-cells');
    else if (row > 0 && column > 0) this.#put(row, column, text);
  }

  /** A number as its format shows it; `shower` is null for one that is shown as it is. */
  putNumber(row: number, column: number, number: number, shower: NumberShower | null): void {
    if (shower === null) return this.putText(row, column, writeStored(number));
    const { text, altered, sure } = shower(number);
    this.putText(row, column, text === '' ? writeStored(number) : text);
    if (this.fault !== null || (sure && !altered)) return;
    (sure ? this.#altered : this.#unsure).set(cellAddress(row, column), writeStored(number));
  }

  hideRow(row: number): void {
    if (row <= MOST_SHEET_ROWS) this.#hiddenRows.add(row);
  }

  hideColumns(first: number, last: number): void {
    for (let column = first; column <= Math.min(last, MOST_COLUMNS); column++)
      this.#hiddenColumns.add(column);
  }

  merge(merge: Merge): void {
    if (this.#merges.length < MOST_CELLS) this.#merges.push(merge);
  }

  finish(): Grid {
    return {
      table: this.#table,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      altered: this.#altered,
      unsure: this.#unsure,
    };
  }

  #put(row: number, column: number, text: string): void {
    const wide = this.#table[row - 1]?.length ?? 0;
    this.#take(Math.max(0, row - this.#table.length) + Math.max(0, column - wide));
    if (this.fault !== null) return;
    while (this.#table.length < row) this.#table.push([]);
    const cells = this.#table[row - 1] ?? [];
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  }

  #take(cells: number): void {
    this.#budget.cells += cells;
    if (this.#budget.cells > MOST_CELLS) this.fault = makeRefusal('too-many-cells');
  }

  /** A table as long as that has too many rows; below a shorter one something was left behind. */
  #refuseRow(row: number, column: number): Refusal {
    if (this.#table.filter((cells) => cells.length > 0).length > MOST_ROWS)
      return makeRefusal('too-many-rows');
    const address = cellAddress(row, column);
    return makeRefusal('cell-far-below', { what: { zh: address, en: address } });
  }
}
