import type { Why } from '../layout/why.ts';
import { isBlankRow } from '../table/grid.ts';
import type { GridReading } from './read-grid.ts';

/** What is left out and never holds a figure, however the table is read. */
const EMPTY: ReadonlySet<Why> = new Set(['total', 'note', 'again', 'numbering']);

/** Whether anything stands below the header that is, or could be chosen to be, a row of data; true without a header. */
export function hasRows({
  grid,
  reading: { header, leftOut },
}: Pick<GridReading, 'grid' | 'reading'>): boolean {
  if (header === null) return true;
  const empty = new Set(leftOut.filter(({ why }) => EMPTY.has(why)).map(({ row }) => row));
  return grid.table.some((cells, at) => at >= header.value.last && !empty.has(at + 1) && !isBlankRow(cells));
}
