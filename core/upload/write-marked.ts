import type { Lang } from '../catalogue/catalogue.ts';
import { headerOf } from '../layout/column-names.ts';
import { writeCsv } from '../table/write-csv.ts';
import { makeInert } from '../tidy/cell-text.ts';
import type { GridReading } from './read-grid.ts';

/** The table as it was read, as CSV with a byte-order mark, and in a last column what is wrong in each row. */
export function writeMarked({ grid, reading, problems }: GridReading, lang: Lang): string {
  const width = grid.table.reduce((most, cells) => Math.max(most, cells.length), 0);
  const reasons = new Map<number, string[]>();
  for (const { row, message } of problems) {
    const told = reasons.get(row);
    if (told) told.push(message[lang]);
    else reasons.set(row, [message[lang]]);
  }
  const headerRow = reading.header?.value.last ?? 1;
  const lines = grid.table.map((cells, index) => {
    const row = index + 1;
    const said = reasons.get(row)?.join(' ') ?? (row === headerRow ? headerOf('problem') : '');
    const padded = Array.from({ length: width }, (_, at) => cells[at] ?? '');
    return [...padded, said].map(makeInert);
  });
  return writeCsv(lines);
}
