import { parseNumberFormat, type FormatSection, type FormatToken } from './number-format.ts';
import { writeSerialDate } from './serial-date.ts';

/** What a person sees in a cell that holds a number. */
export interface ShownNumber {
  readonly text: string;
  /** Whether the format shows another number than is stored: fewer digits, or a scale that the text does not name. */
  readonly altered: boolean;
  /** False where the format shows something that cannot be told for sure, or nothing at all. */
  readonly sure: boolean;
}

/** The digits that a spreadsheet keeps; what a double has beyond them is noise: 0.30000000000000004. */
const STORED_DIGITS = 15;

/** The number with all the digits that are stored, without an exponent. */
export function writeStored(number: number): string {
  const kept = Number(number.toPrecision(STORED_DIGITS));
  const text = String(kept);
  if (!text.includes('e')) return text;
  return text.includes('e+') ? String(BigInt(kept)) : kept.toFixed(20).replace(/\.?0+$/, '');
}

export type NumberShower = (number: number) => ShownNumber;

/** Shows numbers in one format, as Excel and WPS do. `date1904` is how the workbook counts its days. */
export function makeNumberShower(code: string, date1904: boolean): NumberShower {
  const sections = parseNumberFormat(code);
  return (number) => {
    const chosen = chooseSection(sections, number);
    if (chosen === null) return { text: writeStored(number), altered: false, sure: false };
    const { section, isSigned } = chosen;
    switch (section.kind) {
      case 'date': {
        const text = writeSerialDate(number, section, date1904);
        return { text: text ?? writeStored(number), altered: false, sure: text !== null };
      }
      case 'number':
        return showDigits(number, section.tokens, isSigned);
      case 'plain':
      case 'text':
        return { text: writeStored(number), altered: false, sure: true };
      case 'blank': {
        const text = section.tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('');
        return { text: text.trim(), altered: false, sure: false };
      }
    }
  };
}

/** By condition where one is written, else by sign. `isSigned`: whether the format leaves the minus to be written. */
function chooseSection(
  sections: readonly FormatSection[],
  number: number,
): { readonly section: FormatSection; readonly isSigned: boolean } | null {
  const [first, second, third] = sections;
  if (first === undefined) return null;
  if (first.condition !== null) {
    const fitting = sections
      .slice(0, 3)
      .find(({ condition }) => condition === null || fits(number, condition));
    return fitting ? { section: fitting, isSigned: true } : null;
  }
  if (second === undefined || second.kind === 'text') return { section: first, isSigned: true };
  if (number < 0) return { section: second, isSigned: false };
  if (number === 0 && third !== undefined && third.kind !== 'text')
    return { section: third, isSigned: false };
  return { section: first, isSigned: false };
}

function fits(number: number, condition: NonNullable<FormatSection['condition']>): boolean {
  switch (condition.operator) {
    case '<':
      return number < condition.number;
    case '<=':
      return number <= condition.number;
    case '>':
      return number > condition.number;
    case '>=':
      return number >= condition.number;
    case '<>':
      return number !== condition.number;
    default:
      return number === condition.number;
  }
}

function showDigits(number: number, tokens: readonly FormatToken[], isSigned: boolean): ShownNumber {
  const places = tokens.map((token, at) => ({ token, at })).filter(({ token }) => token.kind === 'digit');
  const lastDigit = places.at(-1)?.at ?? 0;
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = places.filter(({ at }) => point < 0 || at < point);
  const decimals = places.length - whole.length;
  const lastWhole = whole.at(-1)?.at ?? point;
  const commas = tokens.map(({ kind }, at) => (kind === 'comma' ? at : -1)).filter((at) => at >= 0);
  const thousands = commas.filter((at) => at > lastDigit || (point >= 0 && at > lastWhole && at < point));
  const isGrouped = commas.some((at) => at > (whole[0]?.at ?? 0) && at < lastWhole);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;

  const isSplit = tokens.some(
    ({ kind }, at) => kind === 'literal' && at > (whole[0]?.at ?? at) && at < lastDigit,
  );
  const isScaled = isSplit || thousands.length > 0;
  const shift = percents * 2 - thousands.length * 3;
  const stored = shiftPoint(writeStored(Math.abs(number)), shift);
  const { digits, fraction, exact } = roundAt(stored, decimals);
  const shown = fillPlaces({ tokens, whole, point, digits, fraction, isGrouped });
  const isNegative = number < 0 && isSigned && /[1-9]/.test(digits + fraction);
  return {
    text: (isNegative ? `-${shown}` : shown).trim(),
    altered: !exact || (isScaled && !/[万亿千百%‰]/.test(shown)),
    sure: /\d/.test(shown),
  };
}

interface Filling {
  readonly tokens: readonly FormatToken[];
  /** The places before the point. */
  readonly whole: readonly { readonly at: number }[];
  readonly point: number;
  readonly digits: string;
  readonly fraction: string;
  readonly isGrouped: boolean;
}

/** Puts digits into their places; the first place takes all that are left over, and literals stay where they are. */
function fillPlaces({ tokens, whole, point, digits, fraction, isGrouped }: Filling): string {
  const parts = tokens.map((token) =>
    token.kind === 'literal' || (token.kind === 'date' && !/[a-z]/i.test(token.text))
      ? token.text
      : token.kind === 'percent'
        ? '%'
        : '',
  );
  const isFixed = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'digit' && token.text === '0';
  };
  const firstFixed = whole.findIndex(({ at }) => isFixed(at));
  const padded = digits.padStart(firstFixed < 0 ? 0 : whole.length - firstFixed, '0');
  whole.forEach(({ at }, index) => {
    const after = whole.length - index - 1;
    const upTo = padded.slice(0, Math.max(0, padded.length - after));
    if (index === 0) parts[at] = isGrouped ? group(padded) : upTo;
    else parts[at] = isGrouped ? '' : upTo.slice(-1);
  });
  const decimals = tokens.flatMap((token, at) =>
    token.kind === 'digit' && point >= 0 && at > point ? [at] : [],
  );
  const needed = decimals.reduce(
    (most, at, index) => (isFixed(at) || !/^0*$/.test(fraction.slice(index)) ? index + 1 : most),
    0,
  );
  decimals.forEach((at, index) => {
    parts[at] = index < needed ? (fraction[index] ?? '0') : '';
  });
  if (point >= 0 && needed > 0) parts[point] = '.';
  return parts.join('');
}

function group(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Moves the point of a plain decimal text to the right, or to the left where `by` is negative. */
function shiftPoint(text: string, by: number): string {
  if (by === 0) return text;
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole + fraction;
  const point = whole.length + by;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? digits + '0'.repeat(point - digits.length)
    : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Rounds half up, as a spreadsheet does, digit by digit. `digits` is blank for a whole part of zero. */
function roundAt(
  text: string,
  places: number,
): { readonly digits: string; readonly fraction: string; readonly exact: boolean } {
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.slice(0, places).padEnd(places, '0');
  const dropped = fraction.slice(places);
  const up = /^[5-9]/.test(dropped) ? 1n : 0n;
  const units = String(BigInt(whole + kept) + up).padStart(places + 1, '0');
  return {
    digits: units.slice(0, units.length - places).replace(/^0+/, ''),
    fraction: places === 0 ? '' : units.slice(-places),
    exact: /^0*$/.test(dropped),
  };
}
