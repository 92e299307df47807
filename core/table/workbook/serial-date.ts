import type { FormatSection } from './number-format.ts';

const DAY = 86_400_000;
/** Day 0 of a workbook, in milliseconds; that of 1900 counts a 29 February that never was. */
const FIRST_1900 = Date.UTC(1899, 11, 30);
const FIRST_1904 = Date.UTC(1904, 0, 1);
const LAST = 2_958_465;
const AFTER_FALSE_LEAP_DAY = 61;

/** The ISO day that a spreadsheet counts as this number, null where it counts none or is not sure of it. */
export function dayOfSerial(serial: number, date1904 = false): string | null {
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : AFTER_FALSE_LEAP_DAY) || day > LAST) return null;
  return new Date((date1904 ? FIRST_1904 : FIRST_1900) + day * DAY).toISOString().slice(0, 10);
}

/**
 * A date as far as its format shows it: 2025, 2025-03, 2025-03-09. Where the format leaves out the year it is the whole
 * date, and a mere time of day is none.
 */
export function writeSerialDate(serial: number, { tokens }: FormatSection, date1904: boolean): string | null {
  const letters = tokens
    .map((token) => (token.kind === 'date' ? token.text.toLowerCase() : token.kind === 'literal' ? ' ' : ''))
    .join('');
  const hasYear = /[ye]/.test(letters);
  const hasDay = letters.includes('d');
  const hasMonth = /m/.test(letters.replace(/h+\s*m+|m+\s*s+/g, ''));
  if (!hasYear && !hasDay && !hasMonth) return null;
  const iso = dayOfSerial(serial, date1904);
  if (iso === null) return null;
  if (hasDay || !hasYear) return iso;
  return hasMonth ? iso.slice(0, 7) : iso.slice(0, 4);
}
