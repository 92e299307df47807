import { decodeText, type Encoding, type EncodingGround } from './decode-text.ts';
import { findForm } from './file-form.ts';
import type { Delimiter } from './find-delimiter.ts';
import { plainGrid, type Grid } from './grid.ts';
import { MOST_BYTES } from './limits.ts';
import { makeRefusal, type Refusal } from './refusals.ts';
import { splitTable } from './split-table.ts';

/** One table of a file. */
export interface Sheet {
  /** Blank for a text file. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly grid: Grid;
}

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
  return readText(bytes, choice);
}

function readText(bytes: Uint8Array, choice: FileChoice): TableFile | Refusal {
  const { text, encoding, by, readable } = decodeText(bytes, choice.encoding);
  if (!readable) return makeRefusal('text-unreadable');
  if (text.trim() === '') return makeRefusal('file-empty');
  const split = splitTable(text, choice.delimiter);
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
