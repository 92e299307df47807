import type { Bilingual, Lang } from './catalogue.ts';
import { readRecords, type CatalogueProblem, type CatalogueRecord } from './read-records.ts';

/** Reads the cells of one row and reports what is wrong with them. */
export interface RowReader<Column extends string> {
  /** As a spreadsheet counts it, the header being 1. */
  readonly row: number;
  readonly cell: (column: Column) => string;
  readonly report: (column: Column, sentence: Bilingual) => void;
  /** The cell, which must fit the pattern; `like` shows one that does. */
  readonly fitting: (column: Column, pattern: RegExp, like: string) => string;
  /** The cell, which must be one of the values; the first of them where it is not. */
  readonly oneOf: <Value extends string>(column: Column, values: readonly [Value, ...Value[]]) => Value;
  /** `name` is the pair of columns name_zh and name_en, neither of them blank. */
  readonly both: (pair: PairOf<Column>) => Bilingual;
}

type PairOf<Column extends string> = Column extends `${infer Pair}_zh` ? Pair : never;

export interface ListFile<Column extends string, Thing> {
  readonly file: string;
  readonly columns: readonly Column[];
  /** What the header may call its columns in either language. */
  readonly words?: Readonly<Record<Column, Bilingual>>;
  /** Columns in which no two rows may have the same. */
  readonly unique: readonly Column[];
  readonly read: (row: RowReader<Column>) => Thing;
}

export interface List<Thing> {
  readonly things: readonly Thing[];
  readonly problems: readonly CatalogueProblem[];
}

/** The pattern of our own ids and slugs, and how they look. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads a catalogue file row by row. A row with a problem is read as well as can be, so that all are found at once. */
export function readList<Column extends string, Thing>(
  text: string,
  list: ListFile<Column, Thing>,
): List<Thing> {
  const { records, problems } = readRecords(list, text);
  const found: CatalogueProblem[] = [...problems];
  const reporter =
    ({ row, cell }: CatalogueRecord<Column>) =>
    (column: Column, sentence: Bilingual) => {
      found.push({ file: list.file, row, column, sentence, value: cell(column) });
    };
  const things = records.map((record) => list.read(makeRowReader(record, reporter(record))));
  for (const column of list.unique) {
    const rows = new Map<string, number>();
    for (const record of records) {
      const cell = record.cell(column);
      if (cell === '') continue;
      const first = rows.get(cell);
      if (first === undefined) rows.set(cell, record.row);
      else reporter(record)(column, sayTwice(cell, first));
    }
  }
  return { things, problems: found };
}

function makeRowReader<Column extends string>(
  { row, cell }: CatalogueRecord<Column>,
  report: RowReader<Column>['report'],
): RowReader<Column> {
  const filled = (column: Column) => {
    if (cell(column) === '') report(column, { zh: '不能为空，请填写。', en: 'This is blank; fill it in.' });
    return cell(column);
  };
  return {
    row,
    cell,
    report,
    fitting: (column, pattern, like) => {
      if (!pattern.test(cell(column))) report(column, sayUnfit(cell(column), like));
      return cell(column);
    },
    oneOf: (column, values) => {
      const value = values.find((known) => known === cell(column));
      if (value === undefined) report(column, sayUnfit(cell(column), values.join(', ')));
      return value ?? values[0];
    },
    both: (pair) => ({ zh: filled(columnOf(pair, 'zh')), en: filled(columnOf(pair, 'en')) }),
  };
}

/** A pair comes from the columns that end in _zh; each file's list has the _en beside it, and a test reads them all. */
function columnOf<Column extends string>(pair: PairOf<Column>, lang: Lang): Column {
  return `${pair}_${lang}` as Column;
}

function sayUnfit(cell: string, like: string): Bilingual {
  return {
    zh: `“${cell}”不合要求，请写成：${like}。`,
    en: `“${cell}” does not fit; write it like this: ${like}.`,
  };
}

function sayTwice(cell: string, row: number): Bilingual {
  return {
    zh: `“${cell}”与第 ${row} 行重复，请改掉其中一个。`,
    en: `“${cell}” is that of row ${row}; change one of the two.`,
  };
}
