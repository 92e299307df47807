import { measureTitle } from './layout.ts';
import { breakLong, wrapEvenly } from './wrap-text.ts';

/** Between a title and the words at its right, and how little it may be before a word that is not to be broken. */
const APART = 24;
const LEAST_APART = 10;

export interface TitleRequest {
  readonly title: string;
  readonly size: number;
  /** How much there is for both, and how much of it the words at the right of its first line take; in pixels. */
  readonly width: number;
  readonly taken?: number;
}

export interface SetTitle {
  readonly lines: readonly string[];
  /** Whether it begins below those words, because a word of it finds no room beside them. */
  readonly isBelow: boolean;
}

/** A title in lines of bold type that leave room for the words at their right. */
export function setTitle({ title, size, width, taken = 0 }: TitleRequest): SetTitle {
  const room = taken === 0 ? width : width - taken - APART;
  const set = (pixels: number): readonly string[] => wrapEvenly(title, pixels / size, measureTitle);
  const beside = set(room);
  const isBelow = measureTitle(beside[0] ?? '') * size > room + APART - LEAST_APART;
  const lines = isBelow ? set(width) : beside;
  return { lines: lines.flatMap((line) => breakLong(line, width / size, measureTitle)), isBelow };
}
