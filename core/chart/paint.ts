import { colourOf, type Palette } from './palette.ts';
import { patternOf, type Pattern } from './pattern.ts';

/** What a bar is filled with. */
export interface Paint {
  readonly colour: string;
  readonly pattern: Pattern | null;
}

/** That of the district at this place, or the one for all where two would look as if they belonged together. */
export const paintOf = (place: number, isOwn: boolean, palette: Palette): Paint =>
  isOwn
    ? { colour: colourOf(palette, place), pattern: patternOf(palette, place) }
    : { colour: palette.uniform, pattern: null };
