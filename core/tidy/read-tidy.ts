import type { Catalogue, Scope } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';
import { nameCatalogue } from './catalogue-names.ts';
import { cellKey } from './cell-key.ts';
import { undoInert } from './cell-text.ts';
import type { Draft } from './draft.ts';
import { makeRowReader, type CellOf, type RowFault } from './read-row.ts';
import { locateFault, type RowProblem } from './row-problem.ts';
import { makeScopeReader } from './scope-reader.ts';
import type { Table } from './split-table.ts';
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

/** Reads a table of one observation a row. The first row that is not blank is the header. */
export function readTidy({ table, catalogue, aliases }: TidyFile): TidyReading {
  const headerAt = table.findIndex((cells) => !isBlank(cells));
  if (headerAt < 0) return { rows: [], problems: [atRow(1, makeFault('file-empty'))], newScopes: [] };
  const header = readHeader(table[headerAt] ?? [], headerAt + 1);
  if (!header.usable) return { rows: [], problems: header.problems, newScopes: [] };

  const readRow = makeRowReader(
    catalogue,
    nameCatalogue(catalogue, aliases),
    makeScopeReader(catalogue.scopes),
  );
  const problems: RowProblem[] = [...header.problems];
  const drafts = new Map<string, Draft>();
  table.forEach((cells, index) => {
    if (index <= headerAt || isBlank(cells)) return;
    const row = index + 1;
    const stray = findStray(cells, row, header);
    problems.push(...stray);
    const cell: CellOf = (column) => undoInert(cells[header.places.get(column) ?? -1] ?? '');
    const read = readRow(row, cell);
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

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** A cell under no column name: an unquoted comma in a value pushes its row apart. */
function findStray(cells: readonly string[], row: number, header: TidyHeader): readonly RowProblem[] {
  const value = cells.find((cell, at) => !header.cells[at] && cell.trim() !== '');
  if (value === undefined) return [];
  const fault = makeFault('cell-beyond-header', { text: value });
  return [locateFault(fault, { row, column: null, header: '', value })];
}

function locateInRow({ column, fault }: RowFault, row: number, cell: CellOf, header: TidyHeader): RowProblem {
  const written = header.cells[header.places.get(column) ?? -1] ?? headerOf(column);
  return locateFault(fault, { row, column, header: written, value: cell(column) });
}

function atRow(row: number, fault: ReturnType<typeof makeFault>): RowProblem {
  return locateFault(fault, { row, column: null, header: '', value: '' });
}

function findNewScopes(rows: readonly Draft[], { scopes }: Catalogue): readonly Scope[] {
  const known = new Set(scopes.map(({ id }) => id));
  const found = new Map(rows.map(({ scope }) => [scope.id, scope]));
  return [...found.values()].filter(({ id }) => !known.has(id));
}
