/** A stretch of whole days that is written as one thing: a year, a half, a quarter, a month, a day. */
export interface Span {
  /** ISO dates, both inclusive. */
  readonly start: string;
  readonly end: string;
  /** Its canonical writing: 2025, 2025-H1, 2025-Q2, 2025-03, 2025-03-09. */
  readonly label: string;
}

export function yearSpan(year: string): Span {
  return { start: `${year}-01-01`, end: `${year}-12-31`, label: year };
}

/** `half` is 1 or 2. */
export function halfSpan(year: string, half: number): Span {
  return { ...monthsSpan(year, half * 6 - 5, half * 6), label: `${year}-H${half}` };
}

/** `quarter` is 1 to 4. */
export function quarterSpan(year: string, quarter: number): Span {
  return { ...monthsSpan(year, quarter * 3 - 2, quarter * 3), label: `${year}-Q${quarter}` };
}

/** Null where the calendar has no such month. */
export function monthSpan(year: string, month: number): Span | null {
  if (month < 1 || month > 12) return null;
  return { ...monthsSpan(year, month, month), label: `${year}-${two(month)}` };
}

/** Null where the calendar has no such day. */
export function daySpan(year: string, month: number, day: number): Span | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(Number(year), month)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  return { start: date, end: date, label: date };
}

function monthsSpan(year: string, first: number, last: number): { start: string; end: string } {
  return {
    start: `${year}-${two(first)}-01`,
    end: `${year}-${two(last)}-${two(daysInMonth(Number(year), last))}`,
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
