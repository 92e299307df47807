import type { Grid } from '../table/grid.ts';
import type { FindAnchor } from '../table/merged-cells.ts';
import { isDerived, labelOf } from './column-names.ts';
import { mayLeadHeader, type HeaderRows } from './header-parts.ts';
import { isPartOfYear } from './heading-period.ts';
import { isFigureLike } from './measure-content.ts';
import type { Heading, HeadingReader } from './read-heading.ts';

/** A header of more rows is none. */
const MOST_ADDED = 3;

export interface HeaderToGrow {
  readonly header: HeaderRows;
  /** The columns, from 0, that name what the rows are about. */
  readonly labels: ReadonlySet<number>;
  readonly grid: Grid;
  readonly anchor: FindAnchor;
  readonly readHeading: HeadingReader;
}

/**
 * The header with the rows around it that speak of the same columns: rows of parts of a year or units below others, and
 * rows that a merged cell binds together. A row that names what its figures are about, or holds figures, is below it.
 */
export function growHeader({ header, labels, grid, anchor, readHeading }: HeaderToGrow): HeaderRows {
  const rowAt = (row: number) => grid.table[row - 1] ?? [];
  /** The cells of a row that are filled themselves. */
  const ownAt = (row: number) =>
    rowAt(row)
      .map((cell, index) => ({ cell: cell.trim(), index }))
      .filter(({ cell, index }) => cell !== '' && anchor(row, index + 1) === null);
  const isBound = (row: number) => grid.merges.some(({ top, bottom }) => top < row && bottom >= row);
  const saysMore = (row: number): boolean => {
    const read = ownAt(row)
      .filter(({ index }) => !labels.has(index))
      .map(({ cell }) => ({ cell, heading: readHeading([cell]) }));
    if (isBound(row)) return read.every(({ cell, heading }) => isWord(cell, heading));
    return (
      read.some(({ heading }) => isPartOrUnit(heading)) &&
      read.every(({ cell, heading }) => isPartOrUnit(heading) || heading.isTotal || isDerived(cell))
    );
  };
  const isNamed = (row: number, isName: (cell: string) => boolean) =>
    ownAt(row).some(({ cell, index }) => labels.has(index) && isName(cell));

  let { first, last } = header;
  while (
    first > 1 &&
    header.first - first < MOST_ADDED &&
    mayLeadHeader(rowAt(first - 1)) &&
    !isNamed(first, () => true) &&
    saysMore(first)
  )
    first--;
  while (
    last < grid.table.length &&
    last - header.last < MOST_ADDED &&
    !isNamed(last + 1, (cell) => labelOf(cell) === null) &&
    saysMore(last + 1)
  )
    last++;
  return { first, last };
}

function isWord(cell: string, { fixed }: Heading): boolean {
  return fixed.period !== undefined || !isFigureLike(cell);
}

function isPartOrUnit({ fixed: { unit, period, ...others }, rest }: Heading): boolean {
  const isAlone = rest === '' && Object.values(others).every((other) => other === undefined);
  return isAlone && (period === undefined ? unit !== undefined : isPartOfYear(period));
}
