import type { FigureState } from '../../observation/state-of.ts';
import type { Palette } from '../palette.ts';

/** A sign of one state as ECharts draws it: the same as the pages have. */
export type StateMark = readonly {
  readonly type: 'circle' | 'sector' | 'line';
  readonly silent: true;
  readonly shape: Readonly<Record<string, number>>;
  readonly style: Readonly<Record<string, unknown>>;
}[];

const RADIUS = 5;
/** How wide a sign is with the room after it. */
export const MARK_WIDTH = 2 * RADIUS + 6;

/** The sign whose middle stands there: full, half, dashed, a dot, a dash, crossed out. */
export function drawMark(
  state: FigureState,
  { x, y }: { readonly x: number; readonly y: number },
  palette: Palette,
): StateMark {
  const middle = { cx: x + RADIUS, cy: y };
  const circle = (r: number, style: Readonly<Record<string, unknown>>) =>
    ({ type: 'circle', silent: true, shape: { ...middle, r }, style }) as const;
  const line = (rise: number) =>
    ({
      type: 'line',
      silent: true,
      shape: { x1: middle.cx - 3.5, y1: y + rise, x2: middle.cx + 3.5, y2: y - rise },
      style: { stroke: palette.soft, lineWidth: 1.5 },
    }) as const;
  const ring = (stroke: string, more = {}) =>
    circle(RADIUS - 0.75, { fill: 'none', stroke, lineWidth: 1.5, ...more });
  switch (state) {
    case 'exact':
      return [circle(RADIUS, { fill: palette.ink })];
    case 'qualified':
      return [
        ring(palette.ink),
        {
          type: 'sector',
          silent: true,
          shape: { ...middle, r0: 0, r: RADIUS - 0.75, startAngle: Math.PI / 2, endAngle: 1.5 * Math.PI },
          style: { fill: palette.ink },
        },
      ];
    case 'plan-only':
      return [ring(palette.soft, { lineDash: [2.5, 2] })];
    case 'not-reported':
      return [circle(1.5, { fill: palette.soft })];
    case 'not-applicable':
      return [line(0)];
    case 'withdrawn':
      return [ring(palette.soft), line(3.5)];
  }
}
