import { toHalfWidth } from '../tidy/half-width.ts';
import { parseSpan } from './parse-span.ts';
import type { PeriodProblem, PeriodProblemCode } from './period-problems.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';

interface Ends {
  readonly start: Span | null;
  readonly end: Span | null;
}

const inferredMark = /(?:\(推断\)|\?|inferred)$/i;
const separator = /[/~—–]+|至|到/g;

/**
 * Reads a period as people write it: 2025, 2025年上半年, 2025-Q2, 2025年3月, 2025-03-09, start/end,
 * /end, 截至end, 2025年6月底, start/, 2025年1-6月, 2025年前三季度. A date alone starts and ends on that day,
 * and so does a stock's as-of date. The label is canonical, keeps the precision that was written, and reads back as an equal period.
 */
export function parsePeriod(text: string): Period | PeriodProblem {
  const compact = toHalfWidth(text).replace(/\s+/g, '');
  const body = compact.replace(inferredMark, '');
  const basis = body === compact ? 'printed' : 'inferred';
  if (body === '') return problem('period-missing', text);

  const ends = readEnds(
    body
      .replace(fromJanuary, (_, year: string, month = '9') => `${year}1月至${month}月`)
      .replace(monthsOfYear, '$1$2月至$3月')
      .replace(hyphenAfterWord, '至'),
  );
  if (typeof ends === 'string') return problem(ends, text);
  const start = ends.start?.start ?? null;
  const end = ends.end?.end ?? null;
  if (start !== null && end !== null && start > end) return problem('period-start-after-end', text);
  return { start, end, basis, label: writeLabel(ends) + (basis === 'inferred' ? '（推断）' : '') };
}

function readEnds(body: string): Ends | PeriodProblemCode {
  const whole = parseSpan(body);
  if (whole === 'no-such-date') return 'period-no-such-date';
  if (whole) return { start: whole, end: whole };

  const until = /^(?:[/~—–]|截[至止]到?)(.+?)[底末]?$/.exec(body)?.[1] ?? /^(.+)[底末]$/.exec(body)?.[1];
  if (until !== undefined) return readOpen(until, (end) => ({ start: null, end }));
  const since = /^自?(.+?)(?:[/~—–]|起|以来|至今)$/.exec(body)?.[1];
  if (since !== undefined) return readOpen(since, (start) => ({ start, end: null }));
  return readRange(body);
}

function readOpen(text: string, place: (span: Span) => Ends): Ends | PeriodProblemCode {
  const span = parseSpan(text);
  if (span === 'no-such-date') return 'period-no-such-date';
  return span ? place(span) : 'period-unreadable';
}

/** The slash also stands inside dates (2025/3/9), so each place where the text could part is tried. */
function readRange(body: string): Ends | PeriodProblemCode {
  let failure: PeriodProblemCode = 'period-unreadable';
  for (const found of body.matchAll(separator)) {
    const start = parseSpan(body.slice(0, found.index));
    const end = parseEnd(body.slice(found.index + found[0].length), body);
    if (start === 'no-such-date' || end === 'no-such-date') failure = 'period-no-such-date';
    else if (start && end) return { start, end };
  }
  return failure;
}

/** 2025年1-6月 and 2025年1至6月 name the month of both ends once. */
const monthsOfYear = /^(\d{4}年)(\d{1,2})(?:[-~—–至到])(\d{1,2})月份?$/;

/** 2025年前三季度 and 2025年前9个月 begin with the year. */
const fromJanuary = /^(\d{4}年)前(?:三季度|(\d{1,2})个月)$/;

/** A hyphen inside a date stands between digits: 2025年1月1日-6月30日 has it between two dates. */
const hyphenAfterWord = /(?<=[年月份日号])-(?=\d)/;

/** 2022年3月至5月: the second end has the year of the first. */
function parseEnd(text: string, body: string): ReturnType<typeof parseSpan> {
  return /^\d{1,2}月/.test(text) ? parseSpan(body.slice(0, 4) + '年' + text) : parseSpan(text);
}

function writeLabel({ start, end }: Ends): string {
  const [from, to] = [start?.label ?? '', end?.label ?? ''];
  return from === to ? from : `${from}/${to}`;
}

function problem(code: PeriodProblemCode, printed: string): PeriodProblem {
  return { kind: 'problem', code, printed };
}
