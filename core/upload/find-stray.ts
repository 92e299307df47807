import type { LaidOutTable } from '../layout/read-layout.ts';
import type { ProblemPlace } from './problem-list.ts';

/** A cell under no column name: an unquoted comma in a value pushes its row apart. */
export function findStray({ reading, rawAt, isMerged }: LaidOutTable, row: number): ProblemPlace | null {
  for (const { column, header, use, why } of reading.columns) {
    if (header !== '' || use.kind !== 'aside' || why !== 'unknown') continue;
    const value = rawAt(row, column);
    if (value.trim() !== '' && !isMerged(row, column))
      return { row, column: null, at: column, header: '', value };
  }
  return null;
}
