/** How many rows of a file a page shows. */
export const A_PAGE = 100;

/** Where in the preview a cell is seen, or a row as a whole; the script of the grid knows these addresses too. */
export function cellAddress({
  row,
  letter,
}: {
  readonly row: number;
  readonly letter: string | null;
}): string {
  const from = Math.floor((row - 1) / A_PAGE) * A_PAGE + 1;
  return `?from=${from}#${letter ?? 'row-'}${row}`;
}
