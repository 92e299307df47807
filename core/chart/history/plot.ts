import { countDays } from '../../period/count-days.ts';
import type { Corner, Graphic } from './shapes.ts';

/** A piece of the picture with an axis of time and one of numbers, in the units of the viewBox. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** The number at the top; zero is at the bottom. */
  readonly max: number;
}

/** A line that joins the points of one run, within a plot. */
export interface Path {
  readonly plot: Plot;
  /** Days since the plot's first, and numbers. */
  readonly data: readonly Corner[];
  readonly colour: string;
  readonly width: number;
  /** Where it is not decided which end is higher. */
  readonly isDashed: boolean;
}

/** What a part of the picture consists of; it hangs from the height at which it was asked to begin. */
export interface Piece {
  readonly plots: readonly Plot[];
  readonly paths: readonly Path[];
  readonly graphic: readonly Graphic[];
  /** Where the next may begin. */
  readonly bottom: number;
}

export function toX({ left, width, from, to }: Plot, day: string): number {
  const span = countDays(from, to);
  return left + (span === 0 ? width / 2 : (countDays(from, day) / span) * width);
}

export function toY({ top, height, max }: Plot, number: number): number {
  return top + height - (number / max) * height;
}
