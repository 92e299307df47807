import type { Catalogue, Scope } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';
import { nameCatalogue } from './catalogue-names.ts';
import { cellKey } from './cell-key.ts';
import { undoInert } from './cell-text.ts';
import type { Draft } from './draft.ts';
import { makeRowReader, type CellOf, type RowFault } from './read-row.ts';
import { locateFault, type Fault, type RowProblem } from '../table/row-problem.ts';
import { makeScopeReader } from './scope-reader.ts';
import { isBlankRow, type Table } from '../table/grid.ts';
import { makeFault } from './tidy-faults.ts';
import { headerOf, readHeader, type TidyHeader } from './tidy-header.ts';

export interface TidyFile {
  readonly table: Table;
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
}

export interface TidyReading {
  /** The rows without a fault, in the order of the file. */
  readonly rows: readonly Draft[];
  readonly problems: readonly RowProblem[];
  /** What `rows` name as their scope and the catalogue does not have yet. */
  readonly newScopes: readonly Scope[];
}

/** Reads a table of one observation a row. The first row that is not blank is the header; a blank table has no rows. */
export function readTidy({ table, catalogue, aliases }: TidyFile): TidyReading {
  const headerAt = table.findIndex((cells) => !isBlankRow(cells));
  if (headerAt < 0) return { rows: [], problems: [], newScopes: [] };
  const header = readHeader(table[headerAt] ?? [], headerAt + 1);
  if (!header.usable) return { rows: [], problems: header.problems, newScopes: [] };

  const readRow = makeRowReader(
    catalogue,
    nameCatalogue(catalogue, aliases),
    makeScopeReader(catalogue.scopes),
  );
  const valueAt = (header.places.get('value') ?? header.places.get('status') ?? 0) + 1;
  const problems: RowProblem[] = [...header.problems];
  const drafts = new Map<string, Draft>();
  table.forEach((cells, index) => {
    if (index <= headerAt || isBlankRow(cells)) return;
    const row = index + 1;
    const stray = findStray(cells, row, header);
    problems.push(...stray);
    const cell: CellOf = (column) => undoInert(cells[header.places.get(column) ?? -1] ?? '');
    const read = readRow({ row, column: valueAt }, cell);
    if (!('district' in read)) {
      problems.push(...read.map((fault) => locateInRow(fault, row, cell, header)));
      return;
    }
    if (stray.length > 0) return;
    const key = cellKey(read);
    const twin = drafts.get(key);
    if (twin) problems.push(atRow(row, makeFault('row-twice', { text: String(twin.row) })));
    else drafts.set(key, read);
  });
  const rows = [...drafts.values()];
  return { rows, problems, newScopes: findNewScopes(rows, catalogue) };
}

/** A cell under no column name: an unquoted comma in a value pushes its row apart. */
function findStray(cells: readonly string[], row: number, header: TidyHeader): readonly RowProblem[] {
  const at = cells.findIndex((cell, index) => !header.cells[index] && cell.trim() !== '');
  const value = cells[at];
  if (value === undefined) return [];
  const fault = makeFault('cell-beyond-header', { text: value });
  return [locateFault(fault, { row, column: null, at: at + 1, header: '', value })];
}

function locateInRow({ column, fault }: RowFault, row: number, cell: CellOf, header: TidyHeader): RowProblem {
  const at = header.places.get(column) ?? -1;
  const written = header.cells[at] ?? headerOf(column);
  return locateFault(fault, {
    row,
    column,
    at: at < 0 ? null : at + 1,
    header: written,
    value: cell(column),
  });
}

function atRow(row: number, fault: Fault): RowProblem {
  return locateFault(fault, { row, column: null, at: null, header: '', value: '' });
}

function findNewScopes(rows: readonly Draft[], { scopes }: Catalogue): readonly Scope[] {
  const known = new Set(scopes.map(({ id }) => id));
  const found = new Map(rows.map(({ scope }) => [scope.id, scope]));
  return [...found.values()].filter(({ id }) => !known.has(id));
}
