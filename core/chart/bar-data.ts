import type { Paint } from './paint.ts';
import type { PanelRow } from './panel-rows.ts';
import type { Palette } from './palette.ts';
import type { Pattern } from './pattern.ts';

/** How far an open end fades, as a share of the axis and at most of the figure: it tells of no number. */
const OPEN_SHARE = 0.14;
const OPEN_SHARE_OF_FIGURE = 0.6;
const LEAST_SHARE = 0.03;
const EDGE_SHARE = 0.006;
/** The shortest bar, as a share of the axis: what is more than zero is seen to be. */
const THIN_SHARE = 0.006;

interface Stop {
  readonly offset: number;
  readonly color: string;
}

type Fill =
  string | { readonly type: 'linear'; x: number; y: number; x2: number; y2: number; colorStops: Stop[] };

export interface BarItem {
  readonly value: number;
  readonly itemStyle: {
    readonly color: Fill;
    readonly decal?: Pattern | null;
    readonly borderColor?: string;
    readonly borderWidth?: number;
  };
}

/**
 * What is certain of a figure, and what is open about it: two bars that stand end to end. Filled is certain, hollow
 * is possible within a limit that is known, fading has no limit.
 */
export interface BarParts {
  readonly sure: BarItem | null;
  readonly open: BarItem | null;
  /** Where the parts end on the axis. */
  readonly end: number;
}

export interface BarRequest {
  readonly row: PanelRow;
  /** The largest number on the axis. */
  readonly reach: number;
  readonly paint: Paint;
  readonly palette: Palette;
}

/** The numbers that a row puts on the axis, largest first to be scaled by; empty where it has no bar. */
export const numbersOf = ({ mark, cell }: PanelRow): number[] =>
  mark === 'bar' ? [cell.value, cell.low, cell.high].filter((n) => n !== null) : [];

/** The two bars of a row. */
export function toBars({ row, reach, paint, palette }: BarRequest): BarParts {
  if (row.mark !== 'bar') return { sure: null, open: null, end: 0 };
  const { cell } = row;
  const { colour } = paint;
  const drawn = (value: number): number => (value > 0 ? Math.max(value, reach * THIN_SHARE) : value);
  const filled = (value: number): BarItem => ({
    value,
    itemStyle: { color: colour, decal: paint.pattern },
  });
  const hollow = (value: number): BarItem => ({
    value,
    itemStyle: { color: palette.paper, borderColor: colour, borderWidth: 1 },
  });
  const fade = fadeLength(cell.value ?? 0, reach);
  switch (cell.bound) {
    case 'at-least': {
      const low = drawn(cell.low ?? 0);
      const edge = { colour: palette.ink, share: Math.min((reach * EDGE_SHARE) / fade, 0.5) };
      return { sure: filled(low), open: graded(fade, colour, palette.paper, edge), end: low + fade };
    }
    case 'at-most': {
      const high = drawn(cell.high ?? 0);
      return { sure: null, open: hollow(high), end: high };
    }
    case 'about': {
      const value = cell.value ?? 0;
      const blur = Math.min(fade, value) / 2;
      return {
        sure: filled(value - blur),
        open: graded(blur * 2, colour, palette.paper),
        end: value + blur,
      };
    }
    case 'range': {
      const low = drawn(cell.low ?? 0);
      const high = Math.max(cell.high ?? 0, low + reach * THIN_SHARE);
      return { sure: filled(low), open: hollow(high - low), end: high };
    }
    default: {
      const value = drawn(cell.value ?? 0);
      return { sure: filled(value), open: null, end: value };
    }
  }
}

/** How far an open end fades on an axis that reaches so far. */
export const fadeLength = (value: number, reach: number): number =>
  Math.max(Math.min(reach * OPEN_SHARE, value * OPEN_SHARE_OF_FIGURE), reach * LEAST_SHARE);

/** A bar that goes from one colour to the other, behind a fine line where what is known ends. */
function graded(value: number, from: string, to: string, edge?: { colour: string; share: number }): BarItem {
  const line: Stop[] = edge
    ? [
        { offset: 0, color: edge.colour },
        { offset: edge.share, color: edge.colour },
      ]
    : [];
  const colorStops = [...line, { offset: edge?.share ?? 0, color: from }, { offset: 1, color: to }];
  return { value, itemStyle: { color: { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops } } };
}
