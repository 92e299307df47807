import type { Bilingual } from '../catalogue/catalogue.ts';
import type { FigureReading } from './read-figures.ts';

/** What is to be looked at in a row. Errors block, warnings want a tick. */
export interface Mark {
  /** The letters of the column in the file; null for the row as a whole. */
  readonly letter: string | null;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
}

/** The rows in which something is to be looked at, by number, in the order of the file. */
export type MarkedRows = ReadonlyMap<number, readonly Mark[]>;

export function markRows({ problems, warnings }: Pick<FigureReading, 'problems' | 'warnings'>): MarkedRows {
  const found = [
    ...problems.map((problem) => ({ ...problem, severity: 'error' as const })),
    ...warnings.map((warning) => ({ ...warning, severity: 'warning' as const })),
  ].toSorted((a, b) => a.row - b.row);
  const marked = new Map<number, Mark[]>();
  for (const { row, letter, severity, message } of found) {
    const marks = marked.get(row);
    if (marks) marks.push({ letter, severity, message });
    else marked.set(row, [{ letter, severity, message }]);
  }
  return marked;
}
