import type { GridReading } from './read-grid.ts';

/** A row of the table as it was written. */
export interface WrittenRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows `from` to `to`, both included and counted from 1, as they stand in the file; fewer where it ends before. */
export function sliceRows({ grid }: GridReading, from: number, to: number): readonly WrittenRow[] {
  const first = Math.max(1, from);
  return grid.table.slice(first - 1, Math.max(0, to)).map((cells, at) => ({ row: first + at, cells }));
}
