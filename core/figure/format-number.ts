import type { Lang } from '../catalogue/catalogue.ts';
import { decimalOf, shiftDecimal, writeDecimal } from './decimal.ts';

/** A number in digits: 18.66 with the scale word 万. */
export interface ScaledNumber {
  readonly digits: string;
  readonly scale: string;
}

type Step = readonly [exponent: number, word: string];

const STEPS: Readonly<Record<Lang, readonly Step[]>> = {
  zh: [
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [9, ' billion'],
    [6, ' million'],
  ],
};
const UNSCALED: Step = [0, ''];
const MOST_PLACES = 2;

/** The number in 万 or 亿, million or billion where that is exact with two decimals; never rounded (FIGURES.md §11). */
export function scaleNumber(number: number, lang: Lang): ScaledNumber {
  return write(number, lang, stepOf(number, lang));
}

/** Both ends of a range in one scale. */
export function scaleRange(
  low: number,
  high: number,
  lang: Lang,
): { readonly low: ScaledNumber; readonly high: ScaledNumber } {
  const [a, b] = [stepOf(low, lang), stepOf(high, lang)];
  const step = a[0] < b[0] ? a : b;
  return { low: write(low, lang, step), high: write(high, lang, step) };
}

function stepOf(number: number, lang: Lang): Step {
  if (!isPlain(number)) return UNSCALED;
  const fits = ([exponent]: Step): boolean =>
    number >= 10 ** exponent && shiftDecimal(decimalOf(number), -exponent).places <= MOST_PLACES;
  return STEPS[lang].find(fits) ?? UNSCALED;
}

function write(number: number, lang: Lang, [exponent, scale]: Step): ScaledNumber {
  if (!isPlain(number)) return { digits: String(number), scale: '' };
  const digits = writeDecimal(shiftDecimal(decimalOf(number), -exponent));
  return { digits: lang === 'en' ? group(digits) : digits, scale };
}

function isPlain(number: number): boolean {
  return number >= 0 && number <= Number.MAX_SAFE_INTEGER;
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
