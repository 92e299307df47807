import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';
import { groundOf } from '../layout/remember-choice.ts';
import type { ReadingChoice, Taken } from '../layout/reading.ts';
import type { Encoding } from '../table/decode-text.ts';
import type { Delimiter } from '../table/find-delimiter.ts';
import { isBlankRow, type Sheet } from '../table/grid.ts';
import { readFile, type TableFile } from '../table/read-file.ts';
import { makeRefusal, type Refusal } from '../table/refusals.ts';
import { hasRows } from './has-rows.ts';
import { readGrid, type GridReading } from './read-grid.ts';

export interface Upload {
  readonly bytes: Uint8Array;
  /** The name of the file; what it is called may say of which year or district it is. */
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
  /** The slug of the district of who uploads; null for one of no district. */
  readonly uploader: string | null;
  readonly choice: ReadingChoice;
}

/** How the file itself was read. */
export interface FileReading {
  readonly form: TableFile['kind'];
  /** Null for a spreadsheet. */
  readonly encoding: Taken<Encoding> | null;
  readonly delimiter: Taken<Delimiter> | null;
  /** The sheet that was read, null for a text file; then all sheets of the file. */
  readonly sheet: Taken<string> | null;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly rows: number }[];
}

export interface UploadReading extends GridReading {
  readonly file: FileReading;
}

/**
 * From the bytes of a file to its figures, with all that was worked out on the way. Pure, and throws for no bytes: what
 * cannot be read at all is one refusal, what cannot be taken in it a problem at its cell.
 */
export async function readUpload({
  bytes,
  name,
  choice,
  ...upload
}: Upload): Promise<UploadReading | Refusal> {
  const file = await readFile(bytes, choice);
  if (file.kind === 'refusal') return file;
  const fileName = name.replace(/\.[a-z]{2,5}$/i, '');
  const read = ({ grid, name: sheetName }: Sheet) =>
    readGrid({ ...upload, choice, grid, sheetName, fileName });
  const picked = pickSheet(file.sheets, choice, read);
  if ('code' in picked) return picked;
  if (picked.reading.kind === 'refusal') return picked.reading;
  return { ...picked.reading, file: describeFile(file, picked.sheet, choice) };
}

interface Picked {
  readonly sheet: Taken<string>;
  readonly reading: GridReading | Refusal;
}

/**
 * The sheet that was chosen, else the first that is not hidden and has a header that is known, else the first. A header
 * with nothing below it gives way to a sheet that holds figures, and so does a sheet that lacks the rows chosen for one.
 */
function pickSheet(
  sheets: readonly Sheet[],
  choice: ReadingChoice,
  read: (sheet: Sheet) => GridReading | Refusal,
): Picked | Refusal {
  if (choice.sheet !== undefined) {
    const chosen = sheets.find(({ name }) => name === choice.sheet);
    const why = groundOf(choice.sheet, choice.recalled?.sheet);
    if (chosen) return { sheet: { value: chosen.name, why }, reading: read(chosen) };
    return makeRefusal('sheet-unknown', { what: { zh: choice.sheet, en: choice.sheet } });
  }
  const filled = sheets.filter(({ grid }) => !grid.table.every(isBlankRow));
  const shown = filled.filter(({ isHidden }) => !isHidden);
  const [first, ...others] = shown;
  if (first === undefined) return makeRefusal(filled.length > 0 ? 'sheets-hidden' : 'file-empty');
  const reading = read(first);
  if (others.length === 0) return { sheet: { value: first.name, why: 'only-sheet' }, reading };
  const isTooShort = reading.kind === 'refusal' && reading.code === 'header-rows';
  const isEmpty = hasHeader(reading) && reading.kind !== 'refusal' && !hasRows(reading);
  if (hasHeader(reading) && !isEmpty && !isTooShort)
    return { sheet: { value: first.name, why: 'first-sheet' }, reading };
  for (const other of others) {
    const next = read(other);
    if (isTooShort ? next.kind !== 'refusal' : isEmpty ? hasFigures(next) : hasHeader(next))
      return { sheet: { value: other.name, why: 'first-sheet' }, reading: next };
  }
  return { sheet: { value: first.name, why: 'first-sheet' }, reading };
}

function hasHeader(reading: GridReading | Refusal): boolean {
  return reading.kind === 'refusal' || reading.reading.header !== null;
}

const hasFigures = (reading: GridReading | Refusal): boolean =>
  reading.kind !== 'refusal' && reading.drafts.length > 0;

function describeFile(file: TableFile, sheet: Taken<string>, choice: ReadingChoice): FileReading {
  const isText = file.kind === 'text';
  const { recalled } = choice;
  const ground = (part: 'encoding' | 'delimiter') => groundOf(choice[part], recalled?.[part]);
  return {
    form: file.kind,
    encoding: isText
      ? { value: file.encoding, why: choice.encoding ? ground('encoding') : file.encodingBy }
      : null,
    delimiter: isText
      ? { value: file.delimiter, why: choice.delimiter ? ground('delimiter') : 'most-lines' }
      : null,
    sheet: isText ? null : sheet,
    sheets: file.sheets.map(({ name, isHidden, grid }) => ({ name, isHidden, rows: grid.table.length })),
  };
}
