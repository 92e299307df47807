export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** How an encoding was settled: chosen, by its mark, by bytes that allow no other, or by the letters that it gives. */
export type EncodingGround = 'chosen' | 'mark' | 'bytes' | 'letters';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly by: EncodingGround;
  /** The first line, from 1, with bytes that do not fit the encoding or are no text at all: a picture, a spreadsheet renamed .csv. */
  readonly unreadable: number | null;
}

interface Guess {
  readonly encoding: Encoding;
  readonly by: EncodingGround;
  /** The text, where the guess had to decode it. */
  readonly text?: string;
}

/**
 * Turns the bytes of a file into text: by its BOM, NULs as UTF-16, strict UTF-8, else GB18030 (which
 * holds GBK). A given `encoding` is taken instead of the guess. The text has no BOM.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  const {
    encoding,
    by,
    text = decode(bytes, encoding),
  } = chosen ? { encoding: chosen, by: 'chosen' as const } : guessEncoding(bytes);
  const broken = text.search(UNREADABLE);
  return { text, encoding, by, unreadable: broken < 0 ? null : text.slice(0, broken).split(LINE_END).length };
}

// eslint-disable-next-line no-control-regex -- control characters are what tells a picture from a text
const UNREADABLE = /[\uFFFD\u0000-\u0008\u000E-\u001F]/;
const LINE_END = /\r\n|[\r\n]/;

function guessEncoding(bytes: Uint8Array): Guess {
  return guessByMark(bytes) ?? guessByNuls(bytes) ?? guessByLetters(bytes);
}

function guessByMark(bytes: Uint8Array): Guess | null {
  const [first, second, third] = bytes;
  const by = 'mark';
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', by };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', by };
  return first === 0xfe && second === 0xff ? { encoding: 'utf-16be', by } : null;
}

/** A comma or a digit in UTF-16 has its NUL after it (little end first) or before it. */
function guessByNuls(bytes: Uint8Array): Guess | null {
  let before = 0;
  let after = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) before++;
    else after++;
  }
  if (before === 0 && after === 0) return null;
  return { encoding: after >= before ? 'utf-16le' : 'utf-16be', by: 'bytes' };
}

/** 学校, 医院, 通知 in GBK are valid UTF-8: what passes as UTF-8 but reads as odd scripts without 汉字 is GB18030. */
function guessByLetters(bytes: Uint8Array): Guess {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 === null) return guessBetweenBroken(bytes);
  const asUtf8: Guess = { encoding: 'utf-8', by: 'bytes', text: utf8 };
  if (han.test(utf8) || !hasOddWord(utf8)) return asUtf8;
  const gb = decodeStrictly(bytes, 'gb18030');
  return gb !== null && han.test(gb)
    ? { encoding: 'gb18030', by: 'letters', text: gb }
    : { ...asUtf8, by: 'letters' };
}

/** What is not UTF-8 is GB18030; where it is neither, a UTF-8 file that was cut off is the one with fewer broken letters. */
function guessBetweenBroken(bytes: Uint8Array): Guess {
  const gb = decodeStrictly(bytes, 'gb18030');
  if (gb !== null) return { encoding: 'gb18030', by: 'bytes', text: gb };
  const readings = (['gb18030', 'utf-8'] as const).map((encoding) => {
    const text = decode(bytes, encoding);
    return { encoding, by: 'letters' as const, text, broken: text.split('\uFFFD').length };
  });
  return readings.reduce((best, next) => (next.broken < best.broken ? next : best));
}

const han = /\p{Script=Han}/u;

/** Whether letters beyond ASCII stand without an ASCII letter beside them: ѧУ, not the é of café. */
function hasOddWord(text: string): boolean {
  for (const { 0: word, index } of text.matchAll(/[^\0-\x7F]+/g)) {
    const leans = /[A-Za-z]/.test(text.charAt(index - 1) + text.charAt(index + word.length));
    if (!leans && /[\p{L}\p{M}]/u.test(word)) return true;
  }
  return false;
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // the strict decoder has no other way to say that the bytes do not fit
  }
}
