import { circle, polygon, type Corner, type Graphic, type Look } from './shapes.ts';

/** Corners about the middle, for a symbol of radius 1. */
const SYMBOLS: readonly (readonly Corner[] | 'circle')[] = [
  'circle',
  square(0.86),
  regular(3, 1.36, -90),
  regular(4, 1.22, -90),
  regular(3, 1.36, 90),
  regular(6, 1.08, 0),
  cross(),
];

const RADIUS = 4.5;

/**
 * The symbol of the district at this place. There are seven, and five colours: only the thirty-sixth district has
 * both in common with another.
 */
export function symbolAt(place: number, [x, y]: Corner, look: Look): Graphic {
  const symbol = SYMBOLS[place % SYMBOLS.length] ?? 'circle';
  if (symbol === 'circle') return circle([x, y], RADIUS, look);
  return polygon(
    symbol.map(([dx, dy]): Corner => [tenth(x + dx * RADIUS), tenth(y + dy * RADIUS)]),
    look,
  );
}

function regular(corners: number, radius: number, turn: number): readonly Corner[] {
  return Array.from({ length: corners }, (_, nth): Corner => {
    const angle = ((turn + (360 / corners) * nth) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function square(half: number): readonly Corner[] {
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
}

function cross(): readonly Corner[] {
  const [arm, half] = [1.15, 0.42];
  return [
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ];
}

const tenth = (number: number): number => Math.round(number * 10) / 10;
