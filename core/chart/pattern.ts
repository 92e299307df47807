import type { Palette } from './palette.ts';

/** A pattern over the colour, so that districts stay apart in grey print and to every eye. */
export interface Pattern {
  readonly symbol: 'rect';
  readonly symbolSize: 1;
  readonly color: string;
  readonly dashArrayX: readonly [number, number];
  readonly dashArrayY: readonly [number, number];
  readonly rotation: number;
}

const LINES = { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0] } as const;

const SHAPES: readonly (Omit<Pattern, 'color'> | null)[] = [
  null,
  { ...LINES, dashArrayY: [1, 5], rotation: -Math.PI / 4 },
  { ...LINES, dashArrayX: [1.5, 4], dashArrayY: [1.5, 3], rotation: 0 },
  { ...LINES, dashArrayY: [1, 5], rotation: Math.PI / 4 },
  { ...LINES, dashArrayY: [1, 6], rotation: Math.PI / 2 },
];

/** The pattern of the district that stands at this place, null for plain colour. */
export function patternOf(palette: Palette, place: number): Pattern | null {
  const shape = SHAPES[place % SHAPES.length];
  return shape ? { ...shape, color: palette.pattern } : null;
}
