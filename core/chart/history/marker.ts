import type { HistoryPoint } from '../../history/history.ts';
import type { Palette } from '../palette.ts';
import { line, rect, type Corner, type Graphic } from './shapes.ts';
import { symbolAt } from './symbol.ts';

export interface MarkerRequest {
  readonly point: HistoryPoint;
  readonly place: number;
  readonly colour: string;
  readonly palette: Palette;
  readonly x: number;
  /** The place of a number on the axis. */
  readonly toY: (number: number) => number;
}

const FADE = 22;
const FADE_WIDTH = 3;
const CAP = 4;

/**
 * The mark of a figure: full where it is exact; open, with a stroke that fades towards what is not known, where it
 * is a bound; a span between two caps where it is a range.
 */
export function drawMarker({ point, place, colour, palette, x, toY }: MarkerRequest): readonly Graphic[] {
  const { bound, value } = point;
  if (bound === 'range') {
    const [top, bottom] = [toY(point.high ?? 0), toY(point.low ?? 0)];
    const look = { stroke: colour, lineWidth: 2 };
    return [
      line([x, top], [x, bottom], look),
      line([x - CAP, top], [x + CAP, top], look),
      line([x - CAP, bottom], [x + CAP, bottom], look),
    ];
  }
  const at: Corner = [x, toY(value ?? 0)];
  if (bound === 'exact') return [symbolAt(place, at, { fill: colour, stroke: palette.paper, lineWidth: 1 })];
  return [
    ...(bound === 'at-most' ? [] : [fade(at, -FADE, colour, palette)]),
    ...(bound === 'at-least' ? [] : [fade(at, Math.min(FADE, toY(0) - at[1]), colour, palette)]),
    symbolAt(place, at, { fill: palette.paper, stroke: colour, lineWidth: 1.75 }),
  ];
}

function fade([x, y]: Corner, reach: number, colour: string, palette: Palette): Graphic {
  const upwards = reach < 0;
  const colorStops = [
    { offset: 0, color: colour },
    { offset: 1, color: palette.paper },
  ];
  return rect(
    { x: x - FADE_WIDTH / 2, y: upwards ? y + reach : y, width: FADE_WIDTH, height: Math.abs(reach) },
    { fill: { type: 'linear', x: 0, y: upwards ? 1 : 0, x2: 0, y2: upwards ? 0 : 1, colorStops } },
  );
}

/** Two short strokes: here a line would go on, were the figures of one kind. */
export function drawBreak([x, y]: Corner, colour: string): readonly Graphic[] {
  const look = { stroke: colour, lineWidth: 1.5 };
  return [-2, 2].map((shift) => line([x + shift - 1.5, y + 5], [x + shift + 1.5, y - 5], look));
}
