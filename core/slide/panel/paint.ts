import { colourOf, LIGHT } from '../../chart/palette.ts';
import type { Colour } from '../slide.ts';

/** What a district's bar is filled with. */
export interface Paint {
  readonly colour: Colour;
  /** One of the patterns that the format knows, null for plain colour. */
  readonly pattern: string | null;
  /** Of the pattern: the colour, a little lighter. */
  readonly lines: Colour;
}

/** As near as the format comes to those of the page. */
const PATTERNS = [null, 'ltUpDiag', 'pct10', 'ltDnDiag', 'ltVert'] as const;
const LIGHTER = 0.22;

/** That of the district at this place, or the one for all where two would look as if they belonged together. */
export function paintAt(place: number, isOwn: boolean): Paint {
  const colour = toColour(isOwn ? colourOf(LIGHT, place) : LIGHT.uniform);
  return {
    colour,
    pattern: isOwn ? (PATTERNS[place % PATTERNS.length] ?? null) : null,
    lines: lighten(colour),
  };
}

export const toColour = (hex: string): Colour => `#${hex.replace('#', '')}`;

function lighten(colour: Colour): Colour {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16);
    const paper = parseInt(LIGHT.paper.slice(at, at + 2), 16);
    return Math.round(part + (paper - part) * LIGHTER)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
