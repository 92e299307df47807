/** The colours a chart is drawn with: hex for files, CSS variables for the page, which so follows its theme. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  /** Of what calls for caution. */
  readonly caution: string;
  /** Laid over a district's colour; faint, and strong only where colour is lost. */
  readonly pattern: string;
  /** By the district's place in the fixed order; a longer list of districts begins again. */
  readonly districts: readonly string[];
  /** Of every district, where two would have to share one of those. */
  readonly uniform: string;
}

// Told apart by protanopes, deuteranopes and tritanopes, and by lightness when printed grey.
export const LIGHT: Palette = {
  paper: '#fbfaf6',
  ink: '#1d1c1a',
  soft: '#67645d',
  rule: '#d9d5ca',
  caution: '#8a6100',
  pattern: 'rgba(251,250,246,0.3)',
  districts: ['#1f4f9e', '#d08327', '#7b786f', '#87407f', '#1e8a6d'],
  uniform: '#5a6b86',
};

/** Light, with nothing behind it. */
export const TRANSPARENT: Palette = { ...LIGHT, paper: 'rgba(251,250,246,0)' };

export const DARK: Palette = {
  paper: '#171613',
  ink: '#efece4',
  soft: '#a5a198',
  rule: '#3a3832',
  caution: '#e3b04b',
  pattern: 'rgba(23,22,19,0.3)',
  districts: ['#74a5ea', '#e6a85a', '#a9a59b', '#cf8fc6', '#55c4a1'],
  uniform: '#93a5c4',
};

/** Dark, with nothing behind it: light ink for a dark slide. */
export const TRANSPARENT_DARK: Palette = { ...DARK, paper: 'rgba(23,22,19,0)' };

export const PAGE: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  rule: 'var(--rule)',
  caution: 'var(--caution)',
  pattern: 'var(--pattern)',
  districts: [0, 1, 2, 3, 4].map((place) => `var(--district-${place})`),
  uniform: 'var(--uniform)',
};

/** The colour of the district that stands at this place. */
export function colourOf(palette: Palette, place: number): string {
  return palette.districts[place % palette.districts.length] ?? palette.ink;
}

/** Whether each of the districts at these places has a colour to itself. Where two would share one, it tells nothing. */
export function haveOwnColours(places: readonly number[]): boolean {
  return new Set(places.map((place) => place % PAGE.districts.length)).size === places.length;
}
