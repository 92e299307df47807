import type { Encoding } from './decode-text.ts';
import type { Delimiter } from './find-delimiter.ts';
import type { Table } from './grid.ts';
import { splitTable } from './split-table.ts';

/** For tests: the rows of a CSV text that is known to be well formed. */
export function tableOf(text: string): Table {
  const split = splitTable(text);
  if (split.kind === 'refusal') throw new Error(split.message.en);
  return split.table;
}

/** For tests: the table as a CSV text in which every cell is quoted. */
export function csvOf(table: Table, delimiter: Delimiter = ','): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return table.map((cells) => cells.map(quote).join(delimiter) + '\r\n').join('');
}

/** For tests: the text in an encoding, with a BOM where asked for. GB18030 holds what GBK holds. */
export function encodeText(text: string, encoding: Encoding, mark = false): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  if (encoding === 'gb18030') return encodeGbk(text);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) {
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

let gbk: ReadonlyMap<string, readonly [number, number]> | undefined;

function encodeGbk(text: string): Uint8Array {
  gbk ??= invertGbk();
  const bytes: number[] = [];
  for (const char of text) {
    const pair = gbk.get(char);
    if (pair) bytes.push(...pair);
    else if (char.charCodeAt(0) < 0x80) bytes.push(char.charCodeAt(0));
    else throw new Error(`GBK has no ${char}`);
  }
  return Uint8Array.from(bytes);
}

function invertGbk(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\uFFFD' && !pairs.has(char)) pairs.set(char, [lead, trail]);
    }
  }
  return pairs;
}
