import type { Lang } from '../catalogue/catalogue.ts';
import { headerOf } from '../layout/column-names.ts';
import type { Delimiter } from '../table/find-delimiter.ts';
import type { Merge, Sheet, Table } from '../table/grid.ts';
import { cellAddress } from '../table/column-letter.ts';
import { indexMerges } from '../table/merged-cells.ts';
import { writeXlsx, type WrittenSheet } from '../table/workbook/write-xlsx.ts';
import { writeCsv } from '../table/write-csv.ts';
import { undoInert } from '../tidy/cell-text.ts';
import { markRows } from './mark-rows.ts';
import type { GridReading } from './read-grid.ts';

type Marked = Pick<GridReading, 'grid' | 'reading' | 'problems' | 'warnings'>;

/**
 * The table as it was read, as text in the delimiter of its file, and in a last column what is to be looked at in each
 * row. What was merged stands in every cell that it covered, as a text file has no merged cells.
 */
export function writeMarked(marked: Marked, lang: Lang, delimiter: Delimiter = ','): string {
  const anchor = indexMerges(marked.grid);
  const labels = new Set(
    marked.reading.columns.filter(({ use }) => use.kind === 'label').map(({ column }) => column),
  );
  const isFigure = (column: number) => !labels.has(column);
  const table = marked.grid.table.map((cells, index) =>
    cells.map((cell, at) => {
      const owner = labels.has(at + 1) ? anchor(index + 1, at + 1) : null;
      return owner === null ? cell : (marked.grid.table[owner.row - 1]?.[owner.column - 1] ?? '');
    }),
  );
  const headerRow = marked.reading.header?.value.last ?? 0;
  const unsettled = marked.grid.merges.filter(({ left, top }) => isFigure(left) && top > headerRow);
  return writeCsv(withReasons({ ...marked, table, unsettled }, lang).table, delimiter);
}

/** The same as a workbook: the sheet that was read, merged and hidden as it was, and the others of the file around it as they are. */
export function writeMarkedWorkbook(
  marked: Marked,
  { name, sheets }: { readonly name: string; readonly sheets: readonly Sheet[] },
  lang: Lang,
): Promise<Uint8Array> {
  const { columns } = marked.reading;
  const figures = columns.filter(({ use }) => use.kind === 'figures').map(({ column }) => column);
  return writeXlsx(
    sheets.map((sheet) => {
      if (sheet.name !== name) return toWritten(sheet);
      const { table, width } = withReasons({ ...marked, table: marked.grid.table, unsettled: [] }, lang);
      const widths = [...Array.from({ length: width }, () => WIDTH), 80];
      return { ...toWritten({ ...sheet, grid: { ...marked.grid, table } }), widths, numberColumns: figures };
    }),
  );
}

/** In characters of half width. */
const WIDTH = 14;

function toWritten({ name, isHidden, grid }: Sheet): WrittenSheet {
  const columns = grid.table.reduce((most, { length }) => Math.max(most, length), 1);
  return {
    name,
    isHidden,
    table: grid.table,
    widths: Array.from({ length: columns }, () => WIDTH),
    hasHeader: false,
    numberColumns: Array.from({ length: columns }, (_, at) => at + 1),
    merges: grid.merges,
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
  };
}

interface ToMark extends Marked {
  readonly table: Table;
  /** Merged cells that the written form cannot keep, and of which nobody has said yet what they mean. */
  readonly unsettled: readonly Merge[];
}

/** `width`: how many columns stand before the one with the reasons. */
function withReasons(
  { table, grid, reading, problems, warnings, unsettled }: ToMark,
  lang: Lang,
): { readonly table: Table; readonly width: number } {
  const widest = table.reduce((most, cells) => Math.max(most, cells.length), 0);
  const last = reading.columns.at(-1);
  const hasReasons = last?.column === widest && last.header === headerOf('problem');
  const width = hasReasons ? widest - 1 : widest;
  const headerRow = reading.header?.value.last ?? 1;
  const said = new Map<number, string[]>();
  for (const [row, marks] of markRows({ problems, warnings })) {
    // The head of the column stands in the header, so what is said of the header stands below it.
    const at = row <= headerRow ? headerRow + 1 : row;
    const told = marks.map(({ severity, message }) =>
      severity === 'error' ? message[lang] : `${TO_CONFIRM[lang]}${message[lang]}`,
    );
    said.set(at, [...(said.get(at) ?? []), ...told]);
  }
  const odd = new Set([...grid.unsure.keys(), ...unsettled.map(({ top, left }) => cellAddress(top, left))]);
  const rows = Math.max(table.length, ...said.keys());
  return {
    width,
    table: Array.from({ length: rows }, (_, index) => {
      const row = index + 1;
      const cells = Array.from({ length: width }, (_cell, at) => {
        const text = undoInert(table[index]?.[at] ?? '');
        // A question that no one has answered is still one in the file that is brought back.
        return text !== '' && odd.size > 0 && odd.has(cellAddress(row, at + 1)) ? `${text}？` : text;
      });
      return [...cells, row === headerRow ? headerOf('problem') : (said.get(row)?.join(' ') ?? '')];
    }),
  };
}

const TO_CONFIRM = { zh: '（请确认）', en: '(To be confirmed) ' } as const;
