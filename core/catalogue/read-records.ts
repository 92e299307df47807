import type { Bilingual } from './catalogue.ts';
import { stripHidden } from '../text/plain-text.ts';
import { splitTable } from '../table/split-table.ts';

/** Something in a catalogue file that cannot be taken as it stands. */
export interface CatalogueProblem {
  readonly file: string;
  /** As a spreadsheet counts it, the header being 1. */
  readonly row: number;
  readonly column: string | null;
  readonly sentence: Bilingual;
  /** The cell as it was written; empty where it is no one cell. */
  readonly value: string;
}

export interface CatalogueRecord<Column extends string> {
  readonly row: number;
  /** The cell of that column, trimmed, without what nobody sees. */
  readonly cell: (column: Column) => string;
}

export interface Records<Column extends string> {
  readonly records: readonly CatalogueRecord<Column>[];
  readonly problems: readonly CatalogueProblem[];
}

export interface RecordFile<Column extends string> {
  readonly file: string;
  readonly columns: readonly Column[];
  /** What else a header may say, and which column that is. */
  readonly headers?: ReadonlyMap<string, Column>;
}

/** Reads a CSV text that must have just these columns, in any order. Blank rows are passed over. */
export function readRecords<Column extends string>(
  { file, columns, headers }: RecordFile<Column>,
  text: string,
): Records<Column> {
  const split = splitTable(text);
  if (split.kind === 'refusal') {
    const fault = { file, row: split.row ?? 1, column: null, sentence: split.message, value: '' };
    return { records: [], problems: [fault] };
  }
  const [written = [], ...rows] = split.table;
  const header = written.map((name) => headers?.get(name.trim()) ?? name.trim());
  const faults = checkHeader(file, header, columns);
  if (faults.length > 0) return { records: [], problems: faults };
  const places = new Map(columns.map((column) => [column, header.indexOf(column)]));
  const records = rows
    .map((cells, at) => ({
      row: at + 2,
      isBlank: cells.every((cell) => cell.trim() === ''),
      cell: (column: Column) => stripHidden(cells[places.get(column) ?? -1] ?? '').trim(),
    }))
    .filter(({ isBlank }) => !isBlank);
  return { records, problems: checkLengths(file, rows, header.length) };
}

function checkHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): CatalogueProblem[] {
  const missing = columns.filter((column) => !header.includes(column));
  const strange = header.filter((name, at) => !columns.includes(name) || header.indexOf(name) !== at);
  return [
    ...missing.map((column) => ({
      file,
      row: 1,
      column,
      sentence: { zh: `缺少列“${column}”，请加上。`, en: `The column “${column}” is missing; add it.` },
      value: '',
    })),
    ...strange.map((column) => ({
      file,
      row: 1,
      column,
      sentence: {
        zh: `列“${column}”多余或重复，请删去。`,
        en: `The column “${column}” is not known or stands twice; delete it.`,
      },
      value: column,
    })),
  ];
}

function checkLengths(file: string, rows: readonly (readonly string[])[], width: number): CatalogueProblem[] {
  return rows.flatMap(({ length }, at) =>
    length <= width
      ? []
      : {
          file,
          row: at + 2,
          column: null,
          sentence: {
            zh: `这一行有 ${length} 格，表头只有 ${width} 列；含逗号的内容请加英文引号。`,
            en: `This row has ${length} cells and the header ${width}; put what holds a comma in quotation marks.`,
          },
          value: '',
        },
  );
}
