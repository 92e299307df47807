import type { Bar, Fill } from '../chart/slide-chart.ts';
import type { Colour } from '../slide.ts';
import type { Paint } from './paint.ts';

/** The looks of the three bars of a row: filled is certain, hollow is possible within a limit, fading has none. */
type Look = Pick<Bar, 'fill' | 'outline'>;

/** A number above zero is seen to be one, however short its bar; a zero has no outline that would look like a bar. */
export function lookKnown(number: number, { colour, pattern, lines }: Paint, isAbout: boolean): Look {
  const fill: Fill = isAbout
    ? fade([0, colour, 0], [1 - BLUR, colour, 0], [1, colour, 0.5])
    : pattern === null
      ? { kind: 'solid', colour }
      : { kind: 'pattern', preset: pattern, colour, lines };
  return { fill, outline: number > 0 && !isAbout ? colour : null };
}

const BLUR = 0.25;

export function lookPossible({ colour }: Paint): Look {
  return { fill: { kind: 'none' }, outline: colour };
}

/** Lighter at once beyond what is known, so that its edge is seen; where the number is only about, without an edge. */
export function lookOpen(known: number, open: number, { colour }: Paint, isAbout: boolean): Look {
  const edge = Math.min(known / open, 0.999);
  return {
    fill: fade([0, colour, isAbout ? 0.5 : 0.35], [edge, colour, isAbout ? 0.5 : 0.35], [1, colour, 1]),
    outline: null,
  };
}

const fade = (...stops: readonly (readonly [at: number, colour: Colour, clear: number])[]): Fill => ({
  kind: 'fade',
  stops: stops.map(([at, colour, clear]) => ({ at, colour, clear })),
});
