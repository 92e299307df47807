import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Grid } from '../table/grid.ts';
import { indexMerges, type CellPlace } from '../table/merged-cells.ts';
import type { CatalogueNames } from '../tidy/catalogue-names.ts';
import { undoInert } from '../tidy/cell-text.ts';
import { classifyColumns, findHeader, type HeaderContext } from './find-header.ts';
import { makeContentMeter } from './measure-content.ts';
import { readHeaderParts } from './header-parts.ts';
import { makeHeadingReader, type HeadingReader } from './read-heading.ts';
import { readTitle, yearOf, type Title } from './read-title.ts';
import type { DefaultName, Reading, ReadingChoice, Taken } from './reading.ts';
import { settleColumns, type SettledColumns } from './settle-columns.ts';
import { fillDown } from './fill-down.ts';
import { groundOf } from './remember-choice.ts';
import { shapeOf } from './shape.ts';
import { sortRows } from './sort-rows.ts';
import type { Why } from './why.ts';

export interface GridToRead {
  readonly grid: Grid;
  /** The table as the file has it, before a person mended cells: its header gives the shape. */
  readonly written: Grid;
  /** The name of the sheet; blank for a text file. */
  readonly sheetName: string;
  /** The name of the file without its ending; blank where there is none. */
  readonly fileName: string;
  readonly catalogue: Catalogue;
  readonly names: CatalogueNames;
  /** The district of who uploads, null for one of no district. */
  readonly uploader: string | null;
  readonly choice: ReadingChoice;
}

/** A table as it was understood, with what it takes to read its figures. */
export interface LaidOutTable {
  readonly reading: Reading;
  /** Rows with figures, from 1. */
  readonly dataRows: readonly number[];
  /** The text of a cell; that of a merged cell in all that it covers, that above in a blank one where a person says so. */
  readonly textAt: (row: number, column: number) => string;
  /** The text of the cell itself, untrimmed; blank where another cell covers it. */
  readonly rawAt: (row: number, column: number) => string;
  /** The cell that holds the text of another: the one that covers it or stands for it above, else itself. */
  readonly ownerOf: (row: number, column: number) => CellPlace;
  /** Whether a cell is part of a merged one. */
  readonly isMerged: (row: number, column: number) => boolean;
  readonly readHeading: HeadingReader;
}

/** Works out what a table is: its header, what each column holds, what holds for all, and which rows are left out. */
export function readLayout({
  grid,
  written,
  sheetName,
  fileName,
  catalogue,
  names,
  uploader,
  choice,
}: GridToRead): LaidOutTable {
  const anchor = indexMerges(grid);
  const anchors = new Set(grid.merges.map(({ top, left }) => `${top},${left}`));
  const rawAt = (row: number, column: number) => undoInert(grid.table[row - 1]?.[column - 1] ?? '');
  const textAt = (row: number, column: number): string => {
    const at = anchor(row, column);
    return (at === null ? rawAt(row, column) : rawAt(at.row, at.column)).trim();
  };
  const width = grid.table.reduce((most, cells) => Math.max(most, cells.length), 0);
  const makeContext = (year: string | null): HeaderContext => {
    const readHeading = makeHeadingReader(names, catalogue.scopes, year);
    return { grid, width, anchor, readHeading, measure: makeContentMeter(names, readHeading) };
  };

  const unchosen = makeContext(null);
  const found = findHeader(unchosen);
  const header = choice.header ?? found;
  const titles: readonly GroundedTitle[] = [
    { title: readTitle(linesAbove(grid, header?.first ?? 1), names), why: 'title' },
    { title: readTitle([sheetName], names), why: 'sheet-name' },
    { title: readTitle([fileName], names), why: 'file-name' },
  ];
  const titled = titles.find(({ title }) => title.period !== null)?.title.period ?? null;
  const context = makeContext(yearOf(choice.defaults?.period ?? titled));
  const settled = settleColumns({
    columns: header === null ? [] : classifyColumns(header, context),
    hiddenColumns: choice.hidden === 'take' ? new Set() : grid.hiddenColumns,
    sample: grid.table.slice(header?.last ?? 0, (header?.last ?? 0) + 100),
    readHeading: context.readHeading,
    choice,
  });
  const columnsOf = (...wanted: readonly string[]) =>
    settled.columns
      .filter(({ use }) => wanted.includes(use.kind === 'label' ? use.label : use.kind))
      .map(({ column }) => column);
  const { data, leftOut } = sortRows({
    grid,
    textAt,
    header,
    nameColumns: columnsOf('district', 'metric'),
    figureColumns: columnsOf('figures'),
    names,
    readHeading: context.readHeading,
    choice,
  });
  const { columns, aboveOf } = fillDown({ columns: settled.columns, dataRows: data, textAt, choice });
  const ownerOf = (row: number, column: number): CellPlace =>
    aboveOf(row, column) ?? anchor(row, column) ?? { row, column };
  const named = written === grid ? found : findHeader({ ...unchosen, grid: written });
  const shape = shapeOf(named && readHeaderParts(written, named, width, anchor), written.table);
  return {
    reading: {
      ...settled,
      columns,
      header: header && {
        value: header,
        why: choice.header ? groundOf(choice.header, choice.recalled?.header) : 'best-header',
      },
      defaults: findDefaults({ titles, uploader, choice, settled }),
      leftOut,
      shape,
    },
    dataRows: data,
    textAt: (row, column) => {
      const above = aboveOf(row, column);
      return above === null ? textAt(row, column) : textAt(above.row, above.column);
    },
    rawAt,
    ownerOf,
    isMerged: (row, column) =>
      anchors.size > 0 && (anchor(row, column) !== null || anchors.has(`${row},${column}`)),
    readHeading: context.readHeading,
  };
}

function linesAbove({ table }: Grid, header: number): readonly string[] {
  return table.slice(0, header - 1).flatMap((cells) => cells.filter((cell) => cell.trim() !== ''));
}

interface GroundedTitle {
  readonly title: Title;
  readonly why: Why;
}

interface Grounds {
  /** The one that stands nearest to the figures comes first. */
  readonly titles: readonly GroundedTitle[];
  readonly uploader: string | null;
  readonly choice: ReadingChoice;
  readonly settled: SettledColumns;
}

/** What holds for all, of that which some figure does not say itself, and what was chosen in any case. */
function findDefaults({ titles, uploader, choice, settled }: Grounds): Reading['defaults'] {
  const defaults: Partial<Record<DefaultName, Taken<string>>> = {};
  for (const [name, value] of Object.entries(choice.defaults ?? {}) as [DefaultName, string | undefined][]) {
    if (value === undefined) continue;
    const why = isIdle(name, settled) ? 'not-used' : groundOf(value, choice.recalled?.defaults?.[name]);
    defaults[name] = { value, why };
  }
  for (const name of ['district', 'metric', 'period', 'unit'] as const) {
    if (defaults[name] !== undefined || isSaid(name, settled)) continue;
    const own = name === 'district' ? uploader : null;
    const said = titles.find(({ title }) => title[name] !== null);
    const value = said?.title[name] ?? null;
    if (said && value !== null) defaults[name] = { value, why: said.why };
    else if (own !== null) defaults[name] = { value: own, why: 'uploader' };
  }
  return defaults;
}

function isSaid(name: 'district' | 'metric' | 'period' | 'unit', { columns }: SettledColumns): boolean {
  const labels = name === 'period' ? ['period', 'start', 'end'] : [name];
  return (
    columns.some(({ use }) => use.kind === 'label' && labels.includes(use.label)) ||
    isInHeaders(name, { columns })
  );
}

/** Whether no figure is left of which the table does not say it. */
function isIdle(name: DefaultName, settled: SettledColumns): boolean {
  const isInEachRow = name === 'district' || name === 'period';
  return (isInEachRow && isSaid(name, settled)) || isInHeaders(name, settled);
}

/** Whether each column of figures says it itself. */
function isInHeaders(name: DefaultName, { columns }: Pick<SettledColumns, 'columns'>): boolean {
  if (name === 'source' || !columns.some(({ use }) => use.kind === 'figures')) return false;
  return columns.every(
    ({ use, said }) =>
      use.kind !== 'figures' ||
      use.fixed[name] !== undefined ||
      ((name === 'unit' || name === 'scope') && said?.[name] !== undefined),
  );
}
