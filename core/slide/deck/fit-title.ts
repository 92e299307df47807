import { measureEms } from '../../chart/layout.ts';
import { wrapText } from '../../chart/wrap-text.ts';

export interface FittedTitle {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly height: number;
}

const STEPS = [
  { size: 24, most: 2 },
  { size: 20, most: 3 },
  { size: 17, most: 4 },
] as const;
const LINE = 1.32;
/** Bold type is wider than what was measured, and each program breaks lines a little differently. */
const SPARE = 0.94;

/** The first of the texts that a slide has room for as its title, in the largest type in which it fits; else the last. */
export function fitTitle(texts: readonly string[], width: number): FittedTitle {
  const fits = texts.flatMap((text) =>
    STEPS.map(({ size, most }) => ({ text, size, most, lines: countLines(text, size, width) })),
  );
  const fitting = fits.find(({ lines, most }) => lines <= most) ?? fits.at(-1);
  if (!fitting) return { text: '', size: 17, height: 0 };
  const { text, size, lines } = fitting;
  return { text, size, height: lines * size * LINE };
}

/** How many lines a text takes in this type. */
export function countLines(text: string, size: number, width: number): number {
  return measureEms(text) === 0 ? 0 : wrapText(text, (width * SPARE) / size).length;
}
