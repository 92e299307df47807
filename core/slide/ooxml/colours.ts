import { LIGHT } from '../../chart/palette.ts';
import type { Colour } from '../slide.ts';
import { el, type Xml } from './xml.ts';

/** The places in the theme of the colours that follow it. */
const SCHEME: Readonly<Record<string, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  soft: 'tx2',
  rule: 'bg2',
  caution: 'accent6',
};

/** A colour, of the theme or fixed, of which some of the ground may shine through. */
export function colourEl(colour: Colour, clear = 0): Xml {
  const inside = clear > 0 ? [el('a:alpha', { val: Math.round((1 - clear) * 100_000) })] : [];
  const scheme = SCHEME[colour];
  return scheme === undefined
    ? el('a:srgbClr', { val: hex(colour) }, inside)
    : el('a:schemeClr', { val: scheme }, inside);
}

export const solidFill = (colour: Colour): Xml => el('a:solidFill', {}, [colourEl(colour)]);

/** Six digits, as the format wants them. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** The colours of a theme by their places: ground and ink, then those of the districts, then that of caution. */
export const THEME_COLOURS: readonly (readonly [place: string, colour: string])[] = [
  ['dk1', LIGHT.ink],
  ['lt1', LIGHT.paper],
  ['dk2', LIGHT.soft],
  ['lt2', LIGHT.rule],
  ...LIGHT.districts.map((colour, index) => [`accent${index + 1}`, colour] as const),
  ['accent6', LIGHT.caution],
  ['hlink', LIGHT.ink],
  ['folHlink', LIGHT.soft],
];
