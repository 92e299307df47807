import type { AskedState, CoverageFilter } from './coverage-filter.ts';

/** What is known of one metric in one district. */
export interface CoverageCell {
  readonly district: string;
  /** exact, qualified, or the kind of absence. */
  readonly state: string;
  /** The observation, where something stands. */
  readonly figure: string | null;
  readonly printed: string;
}

export interface CoverageRow {
  readonly metric: string;
  readonly subject: string;
  readonly name: string;
  readonly cells: readonly CoverageCell[];
}

export interface CoverageTally {
  readonly metrics: number;
  readonly cells: number;
  readonly known: number;
  readonly planned: number;
  /** How many metrics each district reports. */
  readonly byDistrict: Readonly<Record<string, number>>;
}

export const isKnown = ({ state }: Pick<CoverageCell, 'state'>): boolean =>
  state === 'exact' || state === 'qualified';

const isIn = (cell: CoverageCell, asked: AskedState): boolean => {
  if (asked === 'known') return isKnown(cell);
  if (asked === 'gap') return !isKnown(cell);
  return cell.state === asked;
};

/** The rows that a filter leaves, in their order. */
export function filterRows(
  rows: readonly CoverageRow[],
  { least, state, of }: CoverageFilter,
): CoverageRow[] {
  return rows.filter(
    ({ cells }) =>
      cells.filter(isKnown).length >= least &&
      (state === null || cells.some((cell) => (of === null || cell.district === of) && isIn(cell, state))),
  );
}

/** How complete the documents are: cells with a figure, of all. */
export function tallyRows(rows: readonly CoverageRow[]): CoverageTally {
  const cells = rows.flatMap((row) => row.cells);
  const byDistrict: Record<string, number> = {};
  for (const cell of cells)
    byDistrict[cell.district] = (byDistrict[cell.district] ?? 0) + (isKnown(cell) ? 1 : 0);
  return {
    metrics: rows.length,
    cells: cells.length,
    known: cells.filter(isKnown).length,
    planned: cells.filter(({ state }) => state === 'plan-only').length,
    byDistrict,
  };
}
