import type { FigureProblem } from './figure-problems.ts';

/** A numeral such as 三万五千, or 百 that has no digit before it and needs a 近 or 余. */
export interface Numeral {
  readonly value: bigint;
  readonly bare: boolean;
  /** Exponent of the scale words after a single digit (三千万 7), else 0. */
  readonly trail: number;
  /** Exponent of the 万 or 亿 at its end (三千万 4), else 0. */
  readonly bigTrail: number;
}

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const DIGITS = '零一二三四五六七八九';
const DIGIT = '[一二两三四五六七八九]';
const SECTION = new RegExp(
  `^(零?)(?:(${DIGIT})千)?(零?)(?:(${DIGIT})百)?(零?)(?:(${DIGIT})?十)?(零?)(${DIGIT})?$`,
);
const SCALE_RUN = /^(?:[百千]?(?:万亿|万|亿)|[百千])$/;
/** 三四百, 十七八: two digits side by side are an estimate. */
const ESTIMATE = new RegExp(`(?:^|[十百千万亿])${DIGIT}{2}(?:$|[十百千万亿])`);

/** The decimal exponent of words that only scale (万 4, 千万 7, 万亿 12), null for any other text. */
export function scaleExponent(text: string): number | null {
  if (!SCALE_RUN.test(text)) return null;
  return sumScales(text);
}

/** The sum of the decimal exponents of the scale words in a text. */
export function sumScales(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (SCALES[char] ?? 0), 0);
}

/**
 * Reads a run of 零一二两三四五六七八九十百千万亿 (FIGURES.md §4).
 * `vague` for an estimate such as 三四十, `malformed` for a run that is no numeral.
 */
export function readNumeral(text: string): Numeral | FigureProblem {
  const exponent = scaleExponent(text);
  if (exponent !== null) return { value: 10n ** BigInt(exponent), bare: true, trail: 0, bigTrail: 0 };
  if (ESTIMATE.test(text)) return 'vague';
  const value = /[十百千万亿]/.test(text) ? readStructured(text) : readPositional(text);
  if (value === null) return 'malformed';
  const single = /^[零一二两三四五六七八九][百千]?[万亿]*$/.test(text);
  const [, before = '', big = ''] = /^([^万亿]*)([万亿]+)$/.exec(text) ?? [];
  return {
    value,
    bare: false,
    trail: single ? sumScales(text) : 0,
    bigTrail: before === '' ? 0 : sumScales(big),
  };
}

function readPositional(text: string): bigint | null {
  const digits = Array.from(text, (char) => (char === '两' ? 2 : DIGITS.indexOf(char)));
  return digits.length > 1 && digits[0] === 0 ? null : BigInt(digits.join(''));
}

function readStructured(text: string): bigint | null {
  const [hundredMillions, rest, more] = splitOnce(text, '亿');
  if (more) return null;
  if (rest === null) return readBelowYi(hundredMillions, 1);
  const high = readBelowYi(hundredMillions, 1);
  const low = rest === '' ? 0n : readBelowYi(rest, 10_000_000);
  return high === null || high === 0n || low === null ? null : high * 100_000_000n + low;
}

/** `next` is what a last digit without 零 stands for: 三亿五 is 350 million. */
function readBelowYi(text: string, next: number): bigint | null {
  const [tenThousands, rest, more] = splitOnce(text, '万');
  if (more) return null;
  if (rest === null) return readSection(tenThousands, next);
  const high = readSection(tenThousands, 1);
  const low = rest === '' ? 0n : readSection(rest, 1000);
  return high === null || high === 0n || low === null ? null : high * 10_000n + low;
}

function readSection(text: string, next: number): bigint | null {
  if (text === '' || text.length > 10 || text.endsWith('零') || text.includes('零零')) return null;
  const match = SECTION.exec(text);
  if (!match) return null;
  const [, first, thousands, , hundreds, , tens, last, ones] = match;
  const hasTen = text.includes('十');
  const sum = digitOf(thousands) * 1000 + digitOf(hundreds) * 100 + (hasTen ? digitOf(tens) || 1 : 0) * 10;
  const open = !text.includes('零') && !hasTen && first === '' && last === '';
  const place = !open ? 1 : hundreds ? 10 : thousands ? 100 : next;
  return BigInt(sum + digitOf(ones) * place);
}

function digitOf(char: string | undefined): number {
  if (!char) return 0;
  return char === '两' ? 2 : DIGITS.indexOf(char);
}

function splitOnce(text: string, at: string): readonly [string, string | null, boolean] {
  const [before = '', after = null, ...more] = text.split(at);
  return [before, after, more.length > 0];
}
