import { MOST_CELLS } from './limits.ts';
import type { Grid } from './grid.ts';

/** Rows and columns count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell whose text a merged cell shows; null for a cell that is not covered by another. */
export type FindAnchor = (row: number, column: number) => CellPlace | null;

/** Knows which cells are covered by a merged one. Merges that cover more than a table may hold are not followed. */
export function indexMerges({ table, merges }: Grid): FindAnchor {
  if (merges.length === 0) return () => null;
  const anchors = new Map<number, CellPlace>();
  const width = table.reduce((most, cells) => Math.max(most, cells.length), 0);
  const keyOf = (row: number, column: number) => row * (width + 1) + column;
  let room = MOST_CELLS;
  for (const { top, left, bottom, right } of merges) {
    const lastRow = Math.min(bottom, table.length);
    const lastColumn = Math.min(right, width);
    room -= Math.max(0, lastRow - top + 1) * Math.max(0, lastColumn - left + 1);
    if (room < 0) break;
    for (let row = top; row <= lastRow; row++) {
      for (let column = left; column <= lastColumn; column++) {
        if (row !== top || column !== left) anchors.set(keyOf(row, column), { row: top, column: left });
      }
    }
  }
  return (row, column) => (column > width ? null : (anchors.get(keyOf(row, column)) ?? null));
}
