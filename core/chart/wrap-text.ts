import { measureEms } from './layout.ts';

const PIECES = /\s+|[\u2e80-\uffff]|[^\u2e80-\uffff\s]+/gu;
const CLOSING = /^[，。；：、！？）」』”’》,.;:!?)]/;
const OPENING = /[（「『“‘《(]$/;
const AFTER_DIGITS = /^[余多年月日万亿元人个%]/;

/**
 * Breaks a text into lines of at most so many ems: Latin between words, 汉字 anywhere but before a closing mark, after
 * an opening one, or between a number and the sign that belongs to it. A closing mark may hang over the end.
 */
export function wrapText(text: string, ems: number, measure = measureEms): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of joinPieces(text.match(PIECES) ?? [])) {
    if (line !== '' && measure(withoutEnd(line + piece)) > ems) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** What a line may not part. */
function joinPieces(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && belongTogether(last, piece)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

const belongTogether = (before: string, after: string): boolean =>
  /^\s/.test(after) ||
  CLOSING.test(after) ||
  OPENING.test(before) ||
  (/\d$/.test(before) && AFTER_DIGITS.test(after));

const withoutEnd = (line: string): string => line.replace(/[，。；：、）」』”’》\s]+$/, '');

/** The same number of lines, drawn in by up to a fifth so that the last is no stump of a word or two. */
export function wrapEvenly(text: string, ems: number, measure = measureEms): string[] {
  const whole = wrapText(text, ems, measure);
  const lastOf = (lines: readonly string[]): number => measure(lines.at(-1) ?? '');
  let best = whole;
  for (let width = ems; width > ems * 0.8 && lastOf(best) < ems / 3; width -= 0.5) {
    const drawnIn = wrapText(text, width, measure);
    if (drawnIn.length > whole.length) break;
    if (lastOf(drawnIn) > lastOf(best)) best = drawnIn;
  }
  return best;
}

/** A line of a word that is wider, broken where it must be. */
export function breakLong(line: string, ems: number, measure = measureEms): readonly string[] {
  if (measure(withoutEnd(line)) <= ems) return [line];
  const lines: string[] = [];
  let rest = '';
  for (const sign of line) {
    if (measure(rest + sign) > ems && rest !== '') {
      lines.push(rest);
      rest = '';
    }
    rest += sign;
  }
  return [...lines, rest];
}
