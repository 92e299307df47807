import type { Grid } from '../table/grid.ts';
import type { FindAnchor } from '../table/merged-cells.ts';

/** Rows of a header, from 1, both included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/**
 * The header of each column from top to bottom. A part above reaches over the blank cells to its right as long as
 * something stands below them, merged or not, because a text file does not know merged cells.
 */
export function readHeaderParts(
  grid: Grid,
  { first, last }: HeaderRows,
  width: number,
  anchor: FindAnchor,
): readonly (readonly string[])[] {
  const textAt = (row: number, column: number): string => {
    const at = anchor(row, column) ?? { row, column };
    return (grid.table[at.row - 1]?.[at.column - 1] ?? '').trim();
  };
  const parts: string[][] = Array.from({ length: width }, () => []);
  const hasBelow: boolean[] = Array.from({ length: width }, () => false);
  for (let row = last; row >= first; row--) {
    let above = '';
    parts.forEach((part, index) => {
      const own = textAt(row, index + 1);
      if (own !== '') above = hasBelow[index] ? own : '';
      else if (!hasBelow[index]) above = '';
      part.push(own || above);
      hasBelow[index] ||= own !== '';
    });
  }
  return parts.map((part) =>
    part.toReversed().filter((text, at, all) => text !== '' && text !== all[at - 1]),
  );
}

/** Whether a row may stand above others in a header. A title stands alone in its row, perhaps with a 单位：万元 at its end. */
export function mayLeadHeader(cells: readonly string[]): boolean {
  return countTexts(cells.filter((cell) => !/[:：]/.test(cell))) > 1;
}

/** How many different texts there are, blank ones aside. */
export function countTexts(cells: readonly string[]): number {
  return new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== '')).size;
}
