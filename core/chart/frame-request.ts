import type { District, Lang, Source } from '../catalogue/catalogue.ts';
import type { Panel } from '../compare/panel.ts';
import type { Look } from './look.ts';
import type { Palette } from './palette.ts';
import type { PanelRow } from './panel-rows.ts';
import type { Part } from './part-words.ts';
import type { Box, Line } from './strokes.ts';
import type { Words } from './text-line.ts';
import type { AsOf } from './shown.ts';

export interface FrameRequest extends Look {
  readonly panel: Panel;
  readonly rows: readonly PanelRow[];
  /** All rows, where those are a part of them. */
  readonly among: readonly PanelRow[];
  readonly part?: Part | undefined;
  readonly districts: readonly District[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly lang: Lang;
  /** Whether reasons stand by their short forms alone, for a picture that is read from afar. */
  readonly isBrief?: boolean;
  readonly palette: Palette;
  /** How far the axis goes at least, in the unit of the metric. */
  readonly reach?: number | undefined;
}

/** A part of the frame, and where it ends. */
export interface FramePart {
  readonly drawn: readonly (Words | Line | Box)[];
  readonly end: number;
}

/** The empty room around a picture that stands alone. */
export const MARGIN = 28;
