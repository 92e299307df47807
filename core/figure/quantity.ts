import { readNumeral, scaleExponent, sumScales } from './chinese-numeral.ts';
import { addDecimals, compareDecimals, readDecimal, shiftDecimal, type Decimal } from './decimal.ts';
import type { Bound } from './figure.ts';
import type { FigureProblem } from './figure-problems.ts';
import type { Token } from './tokens.ts';

/** A number with the scale words that belong to it (FIGURES.md §3, §4). */
export interface Quantity {
  readonly value: Decimal;
  /** The bound inside the number, as the 余 of 60余万. */
  readonly bound: Bound | null;
  /** It is 百 or 万 alone, which is a number only beside a bound. */
  readonly bare: boolean;
  /** Holds 万, 亿, thousand, million or billion, so no header scales it. */
  readonly scaled: boolean;
  /** Holds 十, 百 or 千. */
  readonly stepped: boolean;
  /** Exponent of the scale words at its end, which may serve both ends of a range. */
  readonly trail: number;
  /** The same for 万 and 亿 alone: 2000万 and 二千万 both have 4. */
  readonly bigTrail: number;
  readonly next: number;
}

interface Scale {
  readonly exponent: number;
  readonly bigExponent: number;
  readonly bound: Bound | null;
  readonly next: number;
}

const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const UNGROUPED = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Reads the quantity that begins at `at`, which is digits or a numeral. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | FigureProblem {
  const token = tokens[at];
  if (token?.kind === 'digits') return readDigits(tokens, at);
  return token?.kind === 'numeral' ? readChinese(token.text, tokens, at) : 'unknown-words';
}

function readDigits(tokens: readonly Token[], at: number): Quantity | FigureProblem {
  const first = readNumber(tokens, at);
  if (first === null) return 'malformed';
  let { value, scale } = first;
  while (scale.exponent > 0 && scale.bound === null && tokens[scale.next]?.kind === 'digits') {
    const more = readNumber(tokens, scale.next);
    if (more === null || !mayFollow(more.value, more.scale, scale.exponent)) return 'malformed';
    value = addDecimals(value, more.value);
    scale = more.scale;
  }
  const following = tokens[scale.next];
  if (following?.kind === 'numeral' && /^[百千万亿]/.test(following.text)) return 'malformed';
  const single = scale === first.scale;
  return {
    value,
    bound: scale.bound,
    bare: false,
    scaled: first.scale.bigExponent > 0,
    stepped: first.scale.exponent > 0,
    trail: single ? scale.exponent : 0,
    bigTrail: single ? scale.bigExponent : 0,
    next: scale.next,
  };
}

/** 1亿2000万 and 1万2345 are sums; 3万5 may be 35,000 or 30,005, and is neither. */
function mayFollow(value: Decimal, { exponent }: Scale, under: number): boolean {
  const fullWidth = exponent > 0 || value.units >= 10n ** BigInt(under - 1);
  return fullWidth && value.places === 0 && compareDecimals(value, powerOfTen(under)) < 0;
}

function readNumber(tokens: readonly Token[], at: number): { value: Decimal; scale: Scale } | null {
  const token = tokens[at];
  const text = token?.kind === 'digits' ? token.text : '';
  if (!GROUPED.test(text) && !UNGROUPED.test(text)) return null;
  const scale = readScale(tokens, at + 1);
  return { value: shiftDecimal(readDecimal(text.replaceAll(',', '')), scale.exponent), scale };
}

function readChinese(text: string, tokens: readonly Token[], at: number): Quantity | FigureProblem {
  const numeral = readNumeral(text);
  if (typeof numeral === 'string') return numeral;
  const { value, bare, trail, bigTrail } = numeral;
  const scaled = /[万亿]/.test(text);
  const plain = { value: { units: value, places: 0 }, bare, stepped: /[十百千]/.test(text) };
  const scale = readScale(tokens, at + 1);
  if (scaled || scale.bound === null) return { ...plain, bound: null, scaled, trail, bigTrail, next: at + 1 };
  return {
    ...plain,
    value: shiftDecimal(plain.value, scale.exponent),
    bound: scale.bound,
    scaled: true,
    trail: scale.exponent,
    bigTrail: scale.bigExponent,
    next: scale.next,
  };
}

/** The scale words at `at`, with a 余 before them if there is one: 万, 余万, million. */
function readScale(tokens: readonly Token[], at: number): Scale {
  const token = tokens[at];
  if (token?.kind === 'bound' && token.side === 'inside') {
    const scale = exponentsOf(tokens[at + 1]);
    if (scale.bigExponent > 0) return { ...scale, bound: token.bound, next: at + 2 };
  }
  const scale = exponentsOf(token);
  return { ...scale, bound: null, next: scale.exponent > 0 ? at + 1 : at };
}

function exponentsOf(token: Token | undefined): { exponent: number; bigExponent: number } {
  if (token?.kind === 'scale') return { exponent: token.exponent, bigExponent: token.exponent };
  const text = token?.kind === 'numeral' ? token.text : '';
  const exponent = scaleExponent(text);
  return exponent === null
    ? { exponent: 0, bigExponent: 0 }
    : { exponent, bigExponent: sumScales(text.replace(/^[百千]/, '')) };
}

function powerOfTen(exponent: number): Decimal {
  return { units: 10n ** BigInt(exponent), places: 0 };
}
