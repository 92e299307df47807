import type { PanelRow } from './panel-rows.ts';
import { colourOf, type Palette } from './palette.ts';
import { patternOf, type Pattern } from './pattern.ts';

/** How far an open end fades, as a share of the axis and at most of the figure: it tells of no number. */
const OPEN_SHARE = 0.14;
const OPEN_SHARE_OF_FIGURE = 0.6;
const LEAST_SHARE = 0.03;

interface Stop {
  readonly offset: number;
  readonly color: string;
}

type Fill =
  string | { readonly type: 'linear'; x: number; y: number; x2: number; y2: number; colorStops: Stop[] };

export interface BarItem {
  readonly value: number;
  readonly itemStyle: { readonly color: Fill; readonly decal?: Pattern | null };
}

/** What is certain of a figure, and what is open about it: two bars that stand end to end. */
export interface BarParts {
  readonly sure: BarItem | null;
  readonly open: BarItem | null;
  /** Where the parts end on the axis. */
  readonly end: number;
}

/** The numbers that a row puts on the axis, largest first to be scaled by; empty where it has no bar. */
export const numbersOf = ({ mark, cell }: PanelRow): number[] =>
  mark === 'bar' ? [cell.value, cell.low, cell.high].filter((n) => n !== null) : [];

/** The two bars of a row. `reach` is the largest number on the axis. */
export function toBars(row: PanelRow, reach: number, palette: Palette): BarParts {
  const { cell } = row;
  const colour = colourOf(palette, row.place);
  const fade = Math.max(
    Math.min(reach * OPEN_SHARE, (cell.value ?? 0) * OPEN_SHARE_OF_FIGURE),
    reach * LEAST_SHARE,
  );
  const solid = (value: number): BarItem => ({
    value,
    itemStyle: { color: colour, decal: patternOf(palette, row.place) },
  });
  const graded = (value: number, stops: Stop[]): BarItem => ({
    value,
    itemStyle: { color: { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops: stops } },
  });
  const fadeOut = [
    { offset: 0.05, color: colour },
    { offset: 1, color: palette.paper },
  ];
  const fadeIn = [
    { offset: 0, color: palette.paper },
    { offset: 1, color: colour },
  ];
  if (row.mark !== 'bar') return { sure: null, open: null, end: 0 };
  switch (cell.bound) {
    case 'at-least': {
      const low = cell.low ?? 0;
      return { sure: solid(low), open: graded(fade, [...edge(palette.ink), ...fadeOut]), end: low + fade };
    }
    case 'at-most': {
      const high = cell.high ?? 0;
      return { sure: null, open: graded(high, fadeIn), end: high };
    }
    case 'about': {
      const value = cell.value ?? 0;
      const blur = Math.min(fade, value) / 2;
      return {
        sure: solid(value - blur),
        open: graded(blur * 2, fadeOut),
        end: value + blur,
      };
    }
    case 'range': {
      const [low, high] = [cell.low ?? 0, cell.high ?? 0];
      return { sure: solid(low), open: { value: high - low, itemStyle: { color: palette.rule } }, end: high };
    }
    default:
      return { sure: solid(cell.value ?? 0), open: null, end: cell.value ?? 0 };
  }
}

/** A fine line where the known part of an open bar ends. */
const edge = (colour: string): Stop[] => [
  { offset: 0, color: colour },
  { offset: 0.05, color: colour },
];
