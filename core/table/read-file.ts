import { stripHidden } from '../text/plain-text.ts';
import { decodeText, type Encoding, type EncodingGround } from './decode-text.ts';
import { findForm } from './file-form.ts';
import type { Delimiter } from './find-delimiter.ts';
import { plainGrid, type Sheet } from './grid.ts';
import { MOST_BYTES } from './limits.ts';
import { makeRefusal, type Refusal } from './refusals.ts';
import { splitTable } from './split-table.ts';
import { listStreams } from './workbook/compound-streams.ts';
import { readXls } from './workbook/read-xls.ts';
import { findMainPart, readXlsx } from './workbook/read-xlsx.ts';
import { readDirectory } from './zip/read-directory.ts';

/** What the bytes of a file hold, as text in cells. */
export type TableFile =
  | {
      readonly kind: 'text';
      readonly encoding: Encoding;
      readonly encodingBy: EncodingGround;
      readonly delimiter: Delimiter;
      readonly sheets: readonly Sheet[];
    }
  | { readonly kind: 'xlsx' | 'xls'; readonly sheets: readonly Sheet[] };

export interface FileChoice {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** Reads a file by its content, never by its name. Throws for no bytes: what cannot be read is one refusal. */
export async function readFile(bytes: Uint8Array, choice: FileChoice = {}): Promise<TableFile | Refusal> {
  if (bytes.length === 0) return makeRefusal('file-empty');
  if (bytes.length > MOST_BYTES) return makeRefusal('file-too-large');
  const form = findForm(bytes);
  if (form.kind === 'other') {
    return makeRefusal(form.isSpreadsheet ? 'other-spreadsheet' : 'not-a-table', { what: form.what });
  }
  if (form.kind === 'zip') return readZip(bytes);
  return form.kind === 'compound' ? readCompound(bytes) : readText(bytes, choice);
}

async function readZip(bytes: Uint8Array): Promise<TableFile | Refusal> {
  const entries = readDirectory(bytes);
  if (entries === null) return makeRefusal('damaged');
  const main = await findMainPart(entries);
  if (main === null) {
    const isOpenDocument = entries.has('mimetype') && entries.has('content.xml');
    return isOpenDocument
      ? makeRefusal('other-spreadsheet', { what: { zh: 'ODS 表格', en: 'an ODS spreadsheet' } })
      : makeRefusal('not-a-table', { what: { zh: '压缩包（ZIP）', en: 'an archive (ZIP)' } });
  }
  if (main.endsWith('.bin')) {
    return makeRefusal('other-spreadsheet', { what: { zh: 'XLSB 表格', en: 'an XLSB spreadsheet' } });
  }
  if (!main.startsWith('xl/')) return makeRefusal('not-a-table', { what: DOCUMENT });
  const sheets = await readXlsx(entries, main);
  return 'kind' in sheets ? sheets : { kind: 'xlsx', sheets };
}

/** The container of the old Office formats, and of new ones with a password. */
function readCompound(bytes: Uint8Array): TableFile | Refusal {
  const streams = listStreams(bytes);
  if (streams.has('EncryptedPackage')) return makeRefusal('encrypted');
  if (streams.has('WordDocument') || streams.has('PowerPoint Document'))
    return makeRefusal('not-a-table', { what: DOCUMENT });
  if (!streams.has('Workbook') && !streams.has('Book')) return makeRefusal('damaged');
  const sheets = readXls(bytes);
  return 'kind' in sheets ? sheets : { kind: 'xls', sheets };
}

const DOCUMENT = { zh: '文档或演示文稿（Word、PPT 等）', en: 'a document or presentation' };

function readText(bytes: Uint8Array, choice: FileChoice): TableFile | Refusal {
  const { text, encoding, by, unreadable } = decodeText(bytes, choice.encoding);
  if (unreadable !== null) return makeRefusal('text-unreadable', { row: unreadable });
  if (text.trim() === '') return makeRefusal('file-empty');
  const split = splitTable(stripHidden(text), choice.delimiter);
  if (split.kind === 'refusal') return split;
  const { table, delimiter } = split;
  return {
    kind: 'text',
    encoding,
    encodingBy: by,
    delimiter,
    sheets: [{ name: '', isHidden: false, grid: plainGrid(table) }],
  };
}
