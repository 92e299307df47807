import { SIDE_LABELS } from './column-names.ts';
import type { CellPlace } from '../table/merged-cells.ts';
import type { BelowFilled, ColumnReading, ReadingChoice } from './reading.ts';
import { groundOf } from './remember-choice.ts';

export interface FilledDown {
  /** The columns, each with its blank cells that stand below a filled one, and whether they are read as that. */
  readonly columns: readonly ColumnReading[];
  /** The filled cell above, for a blank cell that is read as that; null for any other. */
  readonly aboveOf: (row: number, column: number) => CellPlace | null;
}

export interface ToFillDown {
  readonly columns: readonly ColumnReading[];
  /** The rows with figures, from 1. */
  readonly dataRows: readonly number[];
  readonly textAt: (row: number, column: number) => string;
  readonly choice: ReadingChoice;
}

/** What says the same of every row below it until something else is said; a state or a note belongs to its own row. */
const LASTING: ReadonlySet<string> = new Set(
  SIDE_LABELS.filter((label) => !['status', 'locator', 'note', 'start', 'end'].includes(label)),
);

/**
 * A name written once for several rows, merged in a spreadsheet, is pasted as one cell with blank ones below. They are
 * read as the same only where a person says so: a blank may as well be a name that was forgotten.
 */
export function fillDown({ columns, dataRows, textAt, choice }: ToFillDown): FilledDown {
  const taken = new Map<number, ReadonlyMap<number, number>>();
  const told = columns.map((column) => {
    if (column.use.kind !== 'label' || !LASTING.has(column.use.label)) return column;
    const above = new Map<number, number>();
    let filled: number | null = null;
    for (const row of dataRows) {
      if (textAt(row, column.column) !== '') filled = row;
      else if (filled !== null) above.set(row, filled);
    }
    if (above.size === 0) return column;
    const chosen = choice.above?.[column.letter];
    if (chosen === 'take') taken.set(column.column, above);
    const below: BelowFilled =
      chosen === 'take'
        ? { count: above.size, why: groundOf(chosen, choice.recalled?.above?.[column.letter]) }
        : { count: above.size, why: null };
    return { ...column, below };
  });
  return {
    columns: told,
    aboveOf: (row, column) => {
      const filled = taken.get(column)?.get(row);
      return filled === undefined ? null : { row: filled, column };
    },
  };
}
