import type { Table } from './read-tables.ts';

/** D1 takes statements of at most 100 KB; a row may have a few long values. */
const STATEMENT_BYTES = 60_000;
const BLOB_BYTES = 15_000;
const TEXT_LENGTH = 5000;

type RowsOf = Pick<Table, 'name' | 'columns' | 'key'>;

/** The statements that write rows, none of them longer than D1 takes. */
export function* writeInserts(table: RowsOf, rows: readonly (readonly unknown[])[]): Generator<string> {
  const head = `INSERT INTO "${table.name}" (${table.columns.map((column) => `"${column}"`).join(', ')}) VALUES\n`;
  let waiting: string[] = [];
  let bytes = 0;
  const flush = () => {
    const statement = `${head}${waiting.join(',\n')};\n`;
    waiting = [];
    bytes = 0;
    return statement;
  };
  for (const row of rows) {
    const pieces = row.map(inPieces);
    const text = `(${pieces.map(([first = 'NULL']) => first).join(', ')})`;
    const length = Buffer.byteLength(text);
    if (waiting.length > 0 && bytes + length > STATEMENT_BYTES) yield flush();
    waiting.push(text);
    bytes += length;
    if (pieces.every(({ length: parts }) => parts <= 1)) continue;
    yield flush();
    yield* writeRest(table, row, pieces);
  }
  if (waiting.length > 0) yield flush();
}

/** What of a long value did not go into the first statement is put behind it piece by piece. */
function* writeRest(
  { name, columns, key }: RowsOf,
  row: readonly unknown[],
  pieces: readonly (readonly string[])[],
): Generator<string> {
  const where = key
    .map((column) => `"${column}" = ${inPieces(row[columns.indexOf(column)])[0] ?? 'NULL'}`)
    .join(' AND ');
  for (const [at, [, ...rest]] of pieces.entries()) {
    const type = typeof row[at] === 'string' ? 'TEXT' : 'BLOB';
    for (const piece of rest)
      yield `UPDATE "${name}" SET "${columns[at]}" = CAST("${columns[at]}" || ${piece} AS ${type}) WHERE ${where};\n`;
  }
}

/** A value as literals of SQL: a long one as several, to be put together. */
function inPieces(value: unknown): readonly string[] {
  if (value === null || value === undefined) return ['NULL'];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return slices(value as readonly number[], BLOB_BYTES).map(hex);
  return slices([...String(value)], TEXT_LENGTH).map((characters) => quote(characters.join('')));
}

function slices<T>(items: readonly T[], length: number): readonly (readonly T[])[] {
  const found = [items.slice(0, length)];
  for (let from = length; from < items.length; from += length) found.push(items.slice(from, from + length));
  return found;
}

const quote = (text: string): string =>
  text.includes('\0') ? `CAST(${hex([...Buffer.from(text)])} AS TEXT)` : `'${text.replaceAll("'", "''")}'`;

const hex = (bytes: readonly number[]): string => `X'${Buffer.from(bytes).toString('hex')}'`;
