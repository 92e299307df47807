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
  /** What the header may call its columns in either language. */
  readonly words?: Readonly<Record<Column, Bilingual>>;
}

/** Reads a CSV text that must have just these columns, in any order. Blank rows are passed over. */
export function readRecords<Column extends string>(
  { file, columns, words }: RecordFile<Column>,
  text: string,
): Records<Column> {
  const split = splitTable(text);
  if (split.kind === 'refusal') {
    const fault = { file, row: split.row ?? 1, column: null, sentence: split.message, value: '' };
    return { records: [], problems: [fault] };
  }
  const [written = [], ...rows] = split.table;
  const wordsOf = (column: Column): Bilingual => words?.[column] ?? { zh: column, en: column };
  const byWord = new Map<string, Column>(
    columns.flatMap((column) => Object.values(wordsOf(column)).map((word) => [word, column])),
  );
  const names = written.map((name) => name.trim());
  const header = names.map((name) => byWord.get(name) ?? name);
  const faults = checkHeader({ file, names, header, columns, wordsOf });
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

interface Header<Column extends string> {
  readonly file: string;
  /** What is written there, and for which columns it stands. */
  readonly names: readonly string[];
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly wordsOf: (column: Column) => Bilingual;
}

function checkHeader<Column extends string>({
  file,
  names,
  header,
  columns,
  wordsOf,
}: Header<Column>): CatalogueProblem[] {
  const missing = columns.filter((column) => !header.includes(column));
  const known: readonly string[] = columns;
  const strange = names.filter(
    (_, at) => !known.includes(header[at] ?? '') || header.indexOf(header[at] ?? '') !== at,
  );
  return [
    ...missing.map((column) => {
      const { zh, en } = wordsOf(column);
      return {
        file,
        row: 1,
        column,
        sentence: { zh: `缺少列“${zh}”，请加上。`, en: `The column “${en}” is missing; add it.` },
        value: '',
      };
    }),
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
