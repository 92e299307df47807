export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** False where bytes do not fit the encoding or are no text at all: a picture, a spreadsheet renamed .csv. */
  readonly readable: boolean;
}

/**
 * Turns the bytes of a file into text: by its BOM, NULs as UTF-16, strict UTF-8, else GB18030 (which
 * holds GBK). A given `encoding` is taken instead of the guess. The text has no BOM.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): DecodedText {
  const taken = encoding ?? guessEncoding(bytes);
  const text = new TextDecoder(taken).decode(bytes);
  return { text, encoding: taken, readable: !unreadable.test(text) };
}

// eslint-disable-next-line no-control-regex -- control characters are what tells a picture from a text
const unreadable = /[\uFFFD\u0000-\u0008\u000E-\u001F]/;

function guessEncoding(bytes: Uint8Array): Encoding {
  return guessByMark(bytes) ?? guessByNuls(bytes) ?? guessByLetters(bytes);
}

function guessByMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** A comma or a digit in UTF-16 has its NUL after it (little end first) or before it. */
function guessByNuls(bytes: Uint8Array): Encoding | null {
  let before = 0;
  let after = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) before++;
    else after++;
  }
  if (before === 0 && after === 0) return null;
  return after >= before ? 'utf-16le' : 'utf-16be';
}

/** 学校, 医院, 通知 in GBK are valid UTF-8: what passes as UTF-8 but reads as odd scripts without 汉字 is GB18030. */
function guessByLetters(bytes: Uint8Array): Encoding {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 === null) return 'gb18030';
  if (han.test(utf8) || !hasOddWord(utf8)) return 'utf-8';
  return han.test(decodeStrictly(bytes, 'gb18030') ?? '') ? 'gb18030' : 'utf-8';
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

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // the strict decoder has no other way to say that the bytes do not fit
  }
}
