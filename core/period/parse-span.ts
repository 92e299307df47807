import { daySpan, halfSpan, monthSpan, quarterSpan, yearSpan, type Span } from './span.ts';

type Reading = Span | 'no-such-date' | null;

const YEAR = '((?:19|20)\\d\\d)';

/** In order: the first form that fits is the reading. A month after a point needs two digits: Excel makes 2025.10 into 2025.1. */
const forms: readonly (readonly [RegExp, (year: string, first: string, second: string) => Span | null])[] = [
  [form('(?:年度?)?'), (year) => yearSpan(year)],
  [form('年?-?H([12])'), (year, half) => halfSpan(year, Number(half))],
  [form('年?(上|下)半年'), (year, half) => halfSpan(year, half === '上' ? 1 : 2)],
  [form('年?-?Q([1-4])'), (year, quarter) => quarterSpan(year, Number(quarter))],
  [form('年?第?([1-4一二三四])季度?'), (year, quarter) => quarterSpan(year, quarterNumber(quarter))],
  [form('[-/](\\d{1,2})'), (year, month) => monthSpan(year, Number(month))],
  [form('\\.(\\d{2})'), (year, month) => monthSpan(year, Number(month))],
  [form('年(\\d{1,2})月份?'), (year, month) => monthSpan(year, Number(month))],
  [form('-(\\d{1,2})-(\\d{1,2})'), day],
  [form('/(\\d{1,2})/(\\d{1,2})'), day],
  [form('\\.(\\d{1,2})\\.(\\d{1,2})'), day],
  [form('年(\\d{1,2})月(\\d{1,2})[日号]'), day],
];

/**
 * Reads one year, half, quarter, month or day, in half-width text without spaces. Null: not written
 * as any of these; `no-such-date`: written as one, but the calendar does not have it.
 */
export function parseSpan(text: string): Reading {
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text);
    if (found) return read(found[1] ?? '', found[2] ?? '', found[3] ?? '') ?? 'no-such-date';
  }
  return null;
}

function form(rest: string): RegExp {
  return new RegExp(`^${YEAR}${rest}$`, 'i');
}

function day(year: string, month: string, date: string): Span | null {
  return daySpan(year, Number(month), Number(date));
}

function quarterNumber(text: string): number {
  return Number(text) || '一二三四'.indexOf(text) + 1;
}
