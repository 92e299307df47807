/** Rows of cells as a person reads them; row 1 of the sheet is at 0, blank rows included. */
export type Table = readonly (readonly string[])[];

/** Cells shown as one: the first and last row and column, from 1, both included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of one sheet. A text file is one sheet without merged or hidden parts. Rows and columns count from 1. */
export interface Grid {
  readonly table: Table;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** By address (C5), the number that is stored where its display format shows another: fewer digits, or a part of it. */
  readonly altered: ReadonlyMap<string, string>;
  /** By address, the number that is stored where it cannot be told for sure what its display format shows. */
  readonly unsure: ReadonlyMap<string, string>;
}

/** One table of a file. */
export interface Sheet {
  /** Blank for a text file. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly grid: Grid;
}

export function plainGrid(table: Table): Grid {
  return {
    table,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    altered: new Map(),
    unsure: new Map(),
  };
}

export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
