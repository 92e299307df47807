import { cutToEms, measureEms } from '../../chart/layout.ts';
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

/** The first of the texts that a slide has room for as its title, in the largest type in which it fits; else the last, cut to what there is room for. */
export function fitTitle(texts: readonly string[], width: number): FittedTitle {
  const fits = texts.flatMap((text) =>
    STEPS.map(({ size, most }) => ({ text, size, most, lines: countLines(text, size, width) })),
  );
  const fitting = fits.find(({ lines, most }) => lines <= most);
  if (fitting) return { ...fitting, height: fitting.lines * fitting.size * LINE };
  const { size, most } = STEPS[2];
  const text = cutToEms(texts.at(-1) ?? '', most * ((width * SPARE) / size - 2));
  return { text, size, height: countLines(text, size, width) * size * LINE };
}

/** How many lines a text takes in this type; a word that no line holds is broken. */
export function countLines(text: string, size: number, width: number): number {
  if (measureEms(text) === 0) return 0;
  const ems = (width * SPARE) / size;
  return wrapText(text, ems).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((measureEms(line) - 1) / ems)),
    0,
  );
}
