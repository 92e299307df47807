import { toHalfWidth } from '../tidy/half-width.ts';

/** A Chinese character, or an unbroken run of other letters and digits, as a reader may type it. */
export interface Sign {
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly typed: Typed;
}

export interface Typed {
  /** Itself without width, case and accents. */
  readonly plain: string;
  /** How a Chinese character may be read, without tones: 长 is chang or zhang. */
  readonly readings: readonly string[];
  /** With what typing it may begin. */
  readonly heads: string;
}

/** A text as a reader may type it; blanks and punctuation are left out, as nobody need type them. */
export interface Spelling {
  readonly signs: readonly Sign[];
  /** With what any of its signs may begin: what is not among these need not be looked for. */
  readonly heads: string;
}

/** How a Chinese character may be read, with tones or without: `['cháng', 'zhǎng']` for 长. */
export type ReadingsOf = (character: string) => readonly string[];

const SIGNS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{Letter}\p{Mark}\p{Number}])+/gu;
const HAN = /^\p{Script=Han}/u;
const MARKS = /[^\p{Letter}\p{Number}]/gu;
const DIAERESIS = '\u0308';

/** What spells texts; each character is looked up once. */
export function createSpeller(readingsOf: ReadingsOf): (text: string) => Spelling {
  const known = new Map<string, Typed>();
  const typedAs = (sign: string): Typed => {
    const typed = known.get(sign) ?? type(sign, HAN.test(sign) ? readingsOf(sign) : []);
    known.set(sign, typed);
    return typed;
  };
  return (text) => {
    const signs = Array.from(text.matchAll(SIGNS), ({ 0: sign, index }) => ({
      start: index,
      end: index + sign.length,
      typed: typedAs(sign),
    }));
    return { signs, heads: [...new Set(signs.map(({ typed }) => typed.heads).join(''))].join('') };
  };
}

function type(sign: string, readings: readonly string[]): Typed {
  const plain = fold(sign);
  const typed = [...new Set(readings.flatMap(typeReading))];
  return { plain, readings: typed, heads: [plain, ...typed].map(([head = '']) => head).join('') };
}

/** `lǜ` is typed lu or, as on a keyboard, lv. */
function typeReading(reading: string): readonly string[] {
  const plain = fold(reading);
  return reading.normalize('NFD').includes(DIAERESIS) ? [plain, plain.replace('u', 'v')] : [plain];
}

/** What a reader typed, in the same way: `Láo Shān` as `laoshan`. */
export const fold = (text: string): string =>
  toHalfWidth(text).normalize('NFD').replace(MARKS, '').toLowerCase();
