/** Rows of cells as a person reads them; row 1 of the sheet is at 0, blank rows included. */
export type Table = readonly (readonly string[])[];

/** Cells shown as one: the first and last row and column, from 1, both included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a file. A text file is one sheet without merged or hidden parts. Rows and columns count from 1. */
export interface Grid {
  readonly table: Table;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Addresses (C5) of cells whose text is rounded by their display format. */
  readonly rounded: ReadonlySet<string>;
}

export function plainGrid(table: Table): Grid {
  return { table, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), rounded: new Set() };
}

export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
