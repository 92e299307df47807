import type { Words } from '../text-line.ts';

interface Shape<Type extends string, Form> {
  readonly type: Type;
  readonly silent: true;
  readonly shape: Form;
  /** What lies higher hides what lies lower. */
  readonly z: number;
  readonly style: Look;
}

type Fill =
  | string
  | {
      readonly type: 'linear';
      readonly x: number;
      readonly y: number;
      readonly x2: number;
      readonly y2: number;
      readonly colorStops: readonly { readonly offset: number; readonly color: string }[];
    };

export interface Look {
  readonly fill?: Fill;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: readonly number[];
}

export type Corner = readonly [x: number, y: number];

/** What a picture is made of beside its lines, in the form of ECharts' graphic elements. */
export type Graphic =
  | Words
  | Shape<'line', { x1: number; y1: number; x2: number; y2: number }>
  | Shape<'rect', { x: number; y: number; width: number; height: number }>
  | Shape<'circle', { cx: number; cy: number; r: number }>
  | Shape<'polygon', { points: readonly Corner[] }>;

/** ECharts draws its lines at 2. */
const BELOW_LINES = 1;
const ABOVE_LINES = 3;

export function line([x1, y1]: Corner, [x2, y2]: Corner, style: Look): Graphic {
  return { type: 'line', silent: true, z: BELOW_LINES, shape: { x1, y1, x2, y2 }, style };
}

export function rect(shape: { x: number; y: number; width: number; height: number }, style: Look): Graphic {
  return { type: 'rect', silent: true, z: BELOW_LINES, shape, style };
}

export function circle([cx, cy]: Corner, r: number, style: Look): Graphic {
  return { type: 'circle', silent: true, z: ABOVE_LINES, shape: { cx, cy, r }, style };
}

export function polygon(points: readonly Corner[], style: Look): Graphic {
  return { type: 'polygon', silent: true, z: ABOVE_LINES, shape: { points }, style };
}

/** Pen for the words of a picture. */
export interface Type {
  readonly font: string;
  readonly fill: string;
}

export interface Placed {
  readonly text: string;
  readonly at: Corner;
  readonly align?: 'left' | 'right' | 'center';
  readonly baseline?: 'middle' | 'top';
  /** As in CSS: `700 12px`. */
  readonly size?: string;
}

export function words({ font, fill }: Type, { text, at, align, baseline, size }: Placed): Words {
  return {
    type: 'text',
    silent: true,
    style: {
      text,
      x: at[0],
      y: at[1],
      fill,
      font: `${size ?? '12px'} ${font}`,
      align: align ?? 'left',
      verticalAlign: baseline ?? 'middle',
    },
  };
}
