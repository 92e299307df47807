import type { WrittenSheet } from '../../table/workbook/write-xlsx.ts';
import type { Colour, Run } from '../slide.ts';

/** A native chart: what is plotted, cell by cell of the sheet that is embedded with it. */
export type SlideChart = BarChart | LineChart;

/** Where the axes stand within the chart's frame, as shares of it. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface AnyChart {
  readonly plot: PlotArea;
  /** Of names, in points. */
  readonly size: number;
  readonly workbook: readonly WrittenSheet[];
}

/** Horizontal bars, one row a district; bars of one row lie on each other, the later series on top. */
export interface BarChart extends AnyChart {
  readonly kind: 'bars';
  readonly categories: PlottedTexts;
  readonly series: readonly BarSeries[];
  /** The end of the axis; null leaves it to the program, so that an edited figure is never cut off. */
  readonly max: number | null;
  /** The room between bars as a share of the height of a bar. */
  readonly gap: number;
}

/** Texts with the cells that hold them. */
export interface PlottedTexts {
  /** A range of the first sheet: $A$2:$A$6. */
  readonly range: string;
  readonly texts: readonly string[];
}

/** Numbers with the cells that hold them; null is an empty cell, never a zero. */
export interface PlottedNumbers {
  readonly range: string;
  readonly numbers: readonly (number | null)[];
}

export interface BarSeries {
  readonly name: PlottedTexts;
  readonly values: PlottedNumbers;
  readonly bars: readonly Bar[];
}

/** How one bar looks; a number without a bar has no look of its own. */
export interface Bar {
  readonly index: number;
  readonly fill: Fill;
  readonly outline: Colour | null;
  /** What stands at its end, where this is the outermost of its row. */
  readonly label: readonly Run[] | null;
}

export type Fill =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly colour: Colour }
  | { readonly kind: 'pattern'; readonly preset: string; readonly colour: Colour; readonly lines: Colour }
  | { readonly kind: 'fade'; readonly stops: readonly FadeStop[] };

/** From left to right, in shares of the bar. */
export interface FadeStop {
  readonly at: number;
  readonly colour: Colour;
  /** How much of the ground shines through, 0 to 1. */
  readonly clear: number;
}

/** Lines over time. Each series is one unbroken run, so that nothing can bridge a gap. */
export interface LineChart extends AnyChart {
  readonly kind: 'lines';
  readonly series: readonly LineSeries[];
  /** The end of the axis of numbers; null leaves it to the program. */
  readonly max: number | null;
  /** Days since the end of 1899, as sheets count them. */
  readonly from: number;
  readonly to: number;
  /** Days between the marks of the axis of time, and how a day is written there. */
  readonly step: number;
  readonly dayFormat: string;
  /** How the numbers at the axis are written; null where each figure stands at its point. */
  readonly numberFormat: string | null;
}

export interface LineSeries {
  readonly name: PlottedTexts;
  readonly days: PlottedNumbers;
  readonly values: PlottedNumbers;
  readonly colour: Colour;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'x' | 'plus';
  readonly points: readonly LinePoint[];
}

export interface LinePoint {
  readonly index: number;
  /** A figure that is not exact is hollow. */
  readonly isHollow: boolean;
  /** Whether the line that leads here is dashed, because it is open which end is higher. */
  readonly isDashed: boolean;
  readonly label: readonly Run[] | null;
  readonly labelAt: 'right' | 'above' | 'below';
  /** How far the label is moved down, as a share of the frame, so that it does not lie on another. */
  readonly labelShift: number;
}
