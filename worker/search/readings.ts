import { polyphonic } from 'pinyin-pro';
import type { ReadingsOf } from '#core/search/spelling.ts';

/** Every reading that the dictionary knows; loaded by the first search alone. */
export const readingsOf: ReadingsOf = (character) => polyphonic(character, { type: 'array' }).flat();
