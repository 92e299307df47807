import { toPlainCharacters } from './characters.ts';
import { scaleExponent } from './chinese-numeral.ts';
import { UNIT_BY_NAME } from './unit-names.ts';
import type { UnitId } from './units.ts';

/** A unit as a header writes it. */
export interface HeaderUnit {
  /** Null where the text only scales: 万. */
  readonly unit: UnitId | null;
  /** The decimal exponent by which numbers are to be shifted: 万元 4, 亿元 8, 元 0. */
  readonly scale: number;
}

const WRAPPED = /^(?:单位:? ?)?[([【]?(?:单位: ?)?([^()[\]【】]*)[)\]】]?$/;
const CHINESE_SCALE = /^[百千]?(?:万亿|万|亿)|^[百千]/;
const ENGLISH_SCALES: readonly (readonly [string, number])[] = [
  ['thousand', 3],
  ['ten thousand', 4],
  ['10 thousand', 4],
  ['10,000', 4],
  ['10000', 4],
  ['10k', 4],
  ['million', 6],
  ['billion', 9],
];

/**
 * Reads the unit of a header or a unit column: 人次, 万元, （万元）, 单位：万人, "10,000 yuan", `person-time`
 * (FIGURES.md §7). Null where it is no unit that we know.
 */
export function parseUnit(text: string): HeaderUnit | null {
  const plain = WRAPPED.exec(toPlainCharacters(text))?.[1]?.trim() ?? '';
  const known = UNIT_BY_NAME.get(plain);
  if (known) return { unit: known, scale: 0 };
  const { word, scale } = splitScale(plain);
  const unit = UNIT_BY_NAME.get(word) ?? null;
  if (scale === 0 || unit === 'percent' || unit === 'per-10000') return null;
  return unit === null && word !== '' ? null : { unit, scale };
}

function splitScale(plain: string): { readonly word: string; readonly scale: number } {
  const chinese = CHINESE_SCALE.exec(plain)?.[0] ?? '';
  if (chinese !== '') return { word: plain.slice(chinese.length).trim(), scale: scaleExponent(chinese) ?? 0 };
  const english = ENGLISH_SCALES.find(([name]) => plain === name || plain.startsWith(`${name} `));
  return english
    ? { word: plain.slice(english[0].length).trim(), scale: english[1] }
    : { word: plain, scale: 0 };
}
