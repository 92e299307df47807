import type { Bilingual } from '../catalogue/catalogue.ts';

/** What the bytes of a file are, whatever its name says. */
export type FileForm =
  | { readonly kind: 'text' | 'zip' | 'compound' }
  | { readonly kind: 'other'; readonly isSpreadsheet: boolean; readonly what: Bilingual };

const SIGNATURES: readonly (readonly [string, FileForm])[] = [
  ['PK\x03\x04', { kind: 'zip' }],
  ['PK\x05\x06', { kind: 'zip' }],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', { kind: 'compound' }],
  ['\x89PNG', other('图片（PNG）', 'a picture (PNG)')],
  ['\xFF\xD8\xFF', other('图片（JPEG）', 'a picture (JPEG)')],
  ['GIF8', other('图片（GIF）', 'a picture (GIF)')],
  ['BM', other('图片（BMP）', 'a picture (BMP)')],
  ['RIFF', other('图片或影音文件', 'a picture, sound or film')],
  ['%PDF', other('PDF 文件', 'a PDF')],
  ['Rar!', other('压缩包（RAR）', 'an archive (RAR)')],
  ['7z\xBC\xAF', other('压缩包（7z）', 'an archive (7z)')],
  ['\x1F\x8B', other('压缩包（GZIP）', 'an archive (GZIP)')],
  ['{\\rtf', other('文字文档（RTF）', 'a text document (RTF)')],
];

const MARKUP = /^\s*<(?:!doctype|html|head|meta|table|\?xml|\?mso|style|div|body)/i;
const ODD = new Set(['BM', 'RIFF']);

/** Tells the form of a file by how it begins. */
export function findForm(bytes: Uint8Array): FileForm {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  const found = SIGNATURES.find(([mark]) => start.startsWith(mark) && !(ODD.has(mark) && isPlain(start)));
  if (found) return found[1];
  if (MARKUP.test(start.replace(/^\xEF\xBB\xBF|^\xFF\xFE/, '').replaceAll('\0', ''))) {
    const what = { zh: '存成表格样子的网页或 XML', en: 'a web page or XML saved as if it were a table' };
    return { kind: 'other', isSpreadsheet: true, what };
  }
  return { kind: 'text' };
}

function other(zh: string, en: string): FileForm {
  return { kind: 'other', isSpreadsheet: false, what: { zh, en } };
}

/** A text may begin with BM or RIFF. */
function isPlain(start: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what tells a picture from a text
  return !/[\0-\x08\x0E-\x1F]/.test(start);
}
