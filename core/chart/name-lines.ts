import { cutToEms, measureEms } from './layout.ts';
import { wrapText } from './wrap-text.ts';

export interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
}

const ONE = 13;
const TWO = 12;
/** A name that would take more than this share of the width is set in two lines. */
const LONG_SHARE = 0.24;

export const isLongName = (name: string, width: number): boolean =>
  measureEms(name) * ONE > width * LONG_SHARE;

/** What a name needs of a width so that none of it is cut, in two lines where it is long. */
export function nameWidth(name: string, width: number): number {
  const whole = measureEms(name) * ONE;
  if (!isLongName(name, width)) return whole;
  const half = Array.from({ length: 40 }, (_, step) => measureEms(name) / 2 + step / 2).find(
    (ems) => wrapText(name, ems).length <= 2,
  );
  return Math.min(whole, Math.max(width * LONG_SHARE, (half ?? measureEms(name)) * TWO));
}

/** The name in the room that it has, in one line or in two smaller ones; … where even those do not hold it. */
export function nameLines(name: string, room: number): Lines {
  if (measureEms(name) * ONE <= room) return { lines: [name], size: ONE };
  return { lines: fitLines(name, room / TWO), size: TWO };
}

/** A text in at most two lines of so many ems, with … where it is cut. */
export function fitLines(text: string, ems: number): readonly string[] {
  const [first = '', ...rest] = wrapText(text, ems);
  const second = text.slice(text.indexOf(first) + first.length).trim();
  return rest.length === 0 ? [cutToEms(first, ems)] : [cutToEms(first, ems), cutToEms(second, ems)];
}
