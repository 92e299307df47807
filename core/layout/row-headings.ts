import type { HeadingReader } from './read-heading.ts';
import type { ColumnReading, Fixed } from './reading.ts';

export interface RowHeading {
  /** As written, from the group to what it holds. */
  readonly text: string;
  readonly fixed: Fixed;
}

/** What the cells that name the metric of a row say. Those of a group reach down over the blank ones below. */
export function readRowHeadings(
  columns: readonly ColumnReading[],
  headerLast: number,
  textAt: (row: number, column: number) => string,
  readHeading: HeadingReader,
): (row: number) => RowHeading {
  const own = columns.at(-1);
  if (own === undefined) return () => ({ text: '', fixed: {} });
  const partAt = (row: number, column: number): string => {
    let above = row;
    while (column !== own.column && above > headerLast + 1 && textAt(above, column) === '') above--;
    return textAt(above, column);
  };
  let known: { readonly row: number; readonly heading: RowHeading } | null = null;
  return (row) => {
    if (known?.row === row) return known.heading;
    const parts = columns.map(({ column }) => partAt(row, column));
    const { fixed, rest } = readHeading(parts);
    const text = parts.join('');
    const heading = { text, fixed: rest === '' && fixed.metric !== undefined ? fixed : { metric: text } };
    known = { row, heading };
    return heading;
  };
}
