import type { SlideChart } from './chart/slide-chart.ts';

/** A place on a slide, in points from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the theme, so that a slide taken into another deck follows that one's ground; or fixed: #1f4f9e. */
export type Colour = 'ink' | 'paper' | 'soft' | 'rule' | 'caution' | `#${string}`;

export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly colour?: Colour;
  /** In points; that of its shape without it. */
  readonly size?: number;
  /** An address to follow; anything but http and https is left out. */
  readonly link?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** In points. */
  readonly before?: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly name: string;
  readonly box: Box;
  readonly size: number;
  readonly paragraphs: readonly Paragraph[];
  readonly role?: 'title' | 'footer';
  readonly align?: 'left' | 'center' | 'right';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly outline?: Colour;
}

export interface ChartShape {
  readonly kind: 'chart';
  readonly name: string;
  /** What it shows, for whoever does not see it. */
  readonly description: string;
  readonly box: Box;
  readonly chart: SlideChart;
}

export interface TableShape {
  readonly kind: 'table';
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  readonly size: number;
  /** Of each row, in points. */
  readonly rowHeights: readonly number[];
  /** The width of each column in points. */
  readonly widths: readonly number[];
  /** Whether the first cell of each row names it. */
  readonly hasRowNames?: boolean;
  /** The first row is its header. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly runs: readonly Run[];
  /** A paragraph of its own under them. */
  readonly below?: readonly Run[];
  readonly align?: 'left' | 'center' | 'right';
}

/** Squares as of a QR code. */
export interface CodeShape {
  readonly kind: 'code';
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  readonly squares: readonly (readonly boolean[])[];
  readonly link: string;
}

/** White paper under what has to stand on it in a dark deck too. */
export interface GroundShape {
  readonly kind: 'ground';
  readonly name: string;
  readonly box: Box;
}

export interface RuleShape {
  readonly kind: 'rule';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type Shape = TextShape | ChartShape | TableShape | CodeShape | GroundShape | RuleShape;

export interface Slide {
  readonly layout: 'cover' | 'content';
  readonly shapes: readonly Shape[];
  /** The speaker notes, a paragraph each. */
  readonly notes: readonly string[];
}

/** The size of every slide of a deck, in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
}

export type PageShape = '16x9' | '4x3';

export const PAGES: Readonly<Record<PageShape, Page>> = {
  '16x9': { width: 960, height: 540 },
  '4x3': { width: 720, height: 540 },
};
