import { fadeLength } from '../../chart/bar-data.ts';
import type { PanelRow } from '../../chart/panel-rows.ts';

/** The numbers that a row has in the three series that lie on each other; null is an empty cell. */
export interface BarNumbers {
  /** What is known: the number itself, or the least that it is. */
  readonly known: number | null;
  /** Up to where it is possible, where that is known. */
  readonly possible: number | null;
  /** Where the fading end of a figure without a limit is drawn to. It tells of no number. */
  readonly open: number | null;
}

const NONE: BarNumbers = { known: null, possible: null, open: null };

/** What a row puts on the axis that reaches so far; nothing for a figure that stands apart or an absence. */
export function toBarNumbers({ mark, cell }: PanelRow, reach: number): BarNumbers {
  if (mark !== 'bar') return NONE;
  const { value, low, high, bound } = cell;
  const fadeTo = (number: number, share: number): number =>
    round(number + fadeLength(number, reach || 1) * share);
  switch (bound) {
    case 'at-least':
      return { ...NONE, known: low ?? 0, open: fadeTo(low ?? 0, 1) };
    case 'at-most':
      return { ...NONE, possible: high };
    case 'about':
      return { ...NONE, known: value ?? 0, open: fadeTo(value ?? 0, 0.5) };
    case 'range':
      return { ...NONE, known: low, possible: high };
    default:
      return { ...NONE, known: value };
  }
}

const DIGITS = 4;

/** A length that is drawn and not read needs no more digits. */
const round = (number: number): number => Number(number.toPrecision(DIGITS));
