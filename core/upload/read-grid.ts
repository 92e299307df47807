import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';
import { readLayout, type LaidOutTable } from '../layout/read-layout.ts';
import type { Reading, ReadingChoice } from '../layout/reading.ts';
import type { Grid } from '../table/grid.ts';
import { MOST_HEADER_ROWS } from '../table/limits.ts';
import { makeRefusal, type Refusal } from '../table/refusals.ts';
import { locateFault, type Fault, type RowProblem } from '../table/row-problem.ts';
import { nameCatalogue } from '../tidy/catalogue-names.ts';
import { makeFault } from '../tidy/tidy-faults.ts';
import { findHeaderFaults } from './find-header-faults.ts';
import { markNamesakes } from './mark-namesakes.ts';
import { readFigures, type FigureReading } from './read-figures.ts';
import { findWordsAround } from './warnings/find-words-around.ts';

export interface GridUpload {
  readonly grid: Grid;
  /** Blank for a text file. */
  readonly sheetName?: string;
  /** Without its ending. */
  readonly fileName?: string;
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
  /** The district of who uploads; null or left out for one of no district. */
  readonly uploader?: string | null;
  readonly choice?: ReadingChoice;
}

export interface GridReading extends FigureReading {
  /** The table itself, with the cells that a person mended. */
  readonly grid: Grid;
  readonly reading: Reading;
}

/** Reads a table: how it is laid out, and then every figure in it. */
export function readGrid({
  grid,
  sheetName = '',
  fileName = '',
  catalogue,
  aliases,
  uploader = null,
  choice = {},
}: GridUpload): GridReading | Refusal {
  const refused = refuseHeader(grid, choice);
  if (refused) return refused;
  const names = nameCatalogue(catalogue, aliases);
  const mended = mendCells(grid, choice);
  const laidOut = readLayout({
    ...{ grid: mended, written: grid, sheetName, fileName },
    ...{ catalogue, names, uploader, choice },
  });
  const { reading } = laidOut;
  const faults = findHeaderFaults(reading);
  if (faults.length > 0)
    return { ...NOTHING, grid: mended, reading, problems: faults, problemCount: faults.length };
  const figures = readFigures({ grid: mended, laidOut, catalogue, names, uploader });
  if (figures.kind === 'refusal') return figures;
  const wordsAround = findWordsAround({
    ...{ table: mended.table, reading, sheetName, fileName, catalogue, aliases },
    drafts: figures.drafts.filter(({ district }) => uploader === null || district === uploader),
  });
  const warnings = [...wordsAround, ...findHeaderWarnings(laidOut), ...figures.warnings];
  const columns = markNamesakes(laidOut, { districts: names.districts, uploader });
  return { ...figures, grid: mended, reading: { ...reading, columns }, warnings };
}

const NOTHING = {
  kind: 'figures',
  drafts: [],
  blanks: [],
  newScopes: [],
  proposals: [],
  warnings: [],
  elsewhere: new Map(),
} as const;

/** A header that was chosen has to be a few rows of the table. */
function refuseHeader({ table }: Grid, { header }: ReadingChoice): Refusal | null {
  if (!header) return null;
  const { first, last } = header;
  if (first >= 1 && last >= first && last <= table.length && last - first < MOST_HEADER_ROWS) return null;
  const rows = first === last ? `${first}` : `${first}-${last}`;
  const what = {
    zh: `第 ${rows} 行（表格共 ${table.length} 行）`,
    en: `row ${rows} of a table of ${table.length}`,
  };
  return makeRefusal('header-rows', { what });
}

/** The table with the cells that a person mended in the preview. */
function mendCells(grid: Grid, { cells }: ReadingChoice): Grid {
  if (cells === undefined) return grid;
  const table = [...grid.table];
  const width = table.reduce((most, { length }) => Math.max(most, length), 0);
  const altered = new Map(grid.altered);
  const unsure = new Map(grid.unsure);
  for (const [address, text] of Object.entries(cells)) {
    const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
    const row = table[Number(digits) - 1];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (row !== undefined && column > 0 && column <= width) {
      // A row is stored only as far as something stands in it.
      const padded = Array.from({ length: Math.max(row.length, column) }, (_, at) => row[at] ?? '');
      table[Number(digits) - 1] = padded.with(column - 1, text);
      altered.delete(address);
      unsure.delete(address);
    }
  }
  return { ...grid, table, altered, unsure };
}

/** Columns that were left aside without being understood, and headings of which a part was. */
function findHeaderWarnings({ reading, dataRows, rawAt }: LaidOutTable): readonly RowProblem[] {
  const row = reading.header?.value.last ?? 1;
  const isFilled = (column: number) => dataRows.some((each) => rawAt(each, column).trim() !== '');
  const warn = (fault: Fault, column: number, header: string) =>
    locateFault(fault, { row, column: header, at: column, header: '', value: header });
  const hidden = reading.leftOut.filter(({ why }) => why === 'hidden');
  return [
    ...reading.columns.flatMap(({ column, header, use, why, said }) => {
      if (use.kind === 'figures' && why === 'heading-below' && said?.scope === undefined)
        return [warn(makeFault('header-grouped', { text: header }), column, header)];
      if (use.kind !== 'aside' || (why !== 'unknown' && why !== 'hidden') || !isFilled(column)) return [];
      const code = why === 'hidden' ? 'column-hidden' : 'header-unknown';
      return header === '' && why === 'unknown'
        ? []
        : [warn(makeFault(code, { text: header }), column, header)];
    }),
    ...hidden.slice(0, 1).map(({ row: at }) =>
      locateFault(makeFault('rows-hidden', { text: String(hidden.length) }), {
        row: at,
        column: null,
        at: null,
        header: '',
        value: '',
      }),
    ),
  ];
}
