import { stripHidden } from '../../text/plain-text.ts';
import type { Sheet } from '../grid.ts';
import { makeRefusal, type Refusal } from '../refusals.ts';
import { remember } from '../../tidy/remember.ts';
import { readStream } from './compound-file.ts';
import { showBuiltIn, showFormat } from './read-styles.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { readRecords, RECORD, type XlsRecord } from './xls-records.ts';
import { fillSheet, type XlsBook } from './xls-sheet.ts';
import { decoderOf, TextReader } from './xls-texts.ts';

/** The format of 1997, the last; before it texts were in a code page. */
const OF_1997 = 0x0600;
const WORKSHEET = 0;

interface Part {
  readonly name: string;
  readonly start: number;
  readonly isHidden: boolean;
}

/** Reads the sheets of an old XLS (MS-XLS), record by record: what it takes is its bytes and the texts of its cells. */
export function readXls(bytes: Uint8Array): readonly Sheet[] | Refusal {
  try {
    const stream = readStream(bytes, 'Workbook') ?? readStream(bytes, 'Book');
    if (stream === null) return makeRefusal('damaged');
    return readSheets(new DataView(stream.buffer, stream.byteOffset, stream.byteLength));
  } catch (error) {
    // What the file says of itself leads out of it.
    if (error instanceof RangeError) return makeRefusal('damaged');
    throw error;
  }
}

function readSheets(view: DataView): readonly Sheet[] | Refusal {
  const opened = openBook(view);
  if ('kind' in opened) return opened;
  const budget = { cells: 0, characters: 0 };
  const sheets: Sheet[] = [];
  for (const { name, start, isHidden } of opened.parts) {
    const builder = new SheetBuilder(budget);
    fillSheet(view, start, opened.book, builder);
    if (builder.fault !== null) return builder.fault;
    sheets.push({ name, isHidden, grid: builder.finish() });
  }
  return sheets.length === 0 ? makeRefusal('damaged') : sheets;
}

/** What stands before the sheets: their names and places, the texts that they share, and how numbers are shown. */
function openBook(view: DataView): { readonly book: XlsBook; readonly parts: readonly Part[] } | Refusal {
  const [parts, sharedTexts, styles]: [Part[], string[], number[]] = [[], [], []];
  const formats = new Map<number, string>();
  let [is1997, date1904, decoder] = [true, false, decoderOf(0)];
  const textAt = (record: XlsRecord, skip: number, lengthBytes: 1 | 2 = 2) => {
    const reader = new TextReader(view, record.spans, skip);
    return is1997 ? reader.readText(lengthBytes) : reader.readBytes(decoder, lengthBytes);
  };

  for (const record of readRecords(view, 0)) {
    const { kind, from } = record;
    if (kind === RECORD.filePass) return makeRefusal('encrypted');
    if (kind === RECORD.beginOfPart) is1997 = view.getUint16(from, true) === OF_1997;
    else if (kind === RECORD.codePage) decoder = decoderOf(view.getUint16(from, true));
    else if (kind === RECORD.dateMode) date1904 = view.getUint16(from, true) === 1;
    else if (kind === RECORD.style) styles.push(view.getUint16(from + 2, true));
    else if (kind === RECORD.format)
      formats.set(view.getUint16(from, true), textAt(record, 2, is1997 ? 2 : 1));
    else if (kind === RECORD.boundSheet && view.getUint8(from + 5) === WORKSHEET) {
      const isHidden = (view.getUint8(from + 4) & 3) !== 0;
      parts.push({ name: textAt(record, 6, 1), start: view.getUint32(from, true), isHidden });
    } else if (kind === RECORD.sharedTexts) {
      const texts = new TextReader(view, record.spans, 8);
      const most = view.getUint32(from + 4, true);
      while (sharedTexts.length < most && !texts.isAtEnd) sharedTexts.push(stripHidden(texts.readText()));
    }
  }
  const showerOf = remember((style: number) => {
    const id = styles[style] ?? 0;
    const code = formats.get(id);
    return code === undefined ? showBuiltIn(id, date1904) : showFormat(code, date1904);
  });
  return { book: { sharedTexts, showerOf, textIn: textAt }, parts };
}
