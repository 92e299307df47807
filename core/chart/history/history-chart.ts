import type { Source } from '../../catalogue/catalogue.ts';
import type { DataNote } from '../../history/data-note.ts';
import type { History } from '../../history/history.ts';
import { PAGE } from '../palette.ts';
import { wrapText } from '../wrap-text.ts';
import { frameHistory } from './frame-history.ts';
import { buildHistoryChart, type HistoryChart, type HistoryChartRequest } from './history-option.ts';
import { words } from './shapes.ts';
import type { AsOf, HistoryPart } from '../shown.ts';

export interface HistoryPictureRequest extends Omit<HistoryChartRequest, 'width' | 'font' | 'scope'> {
  readonly history: History;
  readonly notes: readonly DataNote[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly isBrief?: boolean;
  readonly part?: HistoryPart | undefined;
  /** For a phone; a file is always wide. */
  readonly isNarrow: boolean;
  /** Of a picture that stands alone, where it is not the usual one. */
  readonly width?: number | undefined;
}

const WIDE = 720;
const NARROW = 360;
const PAGE_FONT = 'var(--sans)';
const LINE = 18;

/** A history's picture: in the colours of the page the lines alone, else with all that it needs to stand alone. */
export function historyChart({ isNarrow, ...request }: HistoryPictureRequest): HistoryChart {
  if (request.palette !== PAGE) return frameHistory({ ...request, width: request.width ?? WIDE });
  const width = isNarrow ? NARROW : WIDE;
  return request.history.hasChart
    ? buildHistoryChart({ ...request, width, font: PAGE_FONT })
    : sayInstead(request, width);
}

/** Where there is no change to draw, the words that say so. */
function sayInstead(
  { history, lang, palette }: Omit<HistoryPictureRequest, 'isNarrow'>,
  width: number,
): HistoryChart {
  const type = { font: PAGE_FONT, fill: palette.soft };
  const lines = wrapText(history.statement[lang], width / 12.4);
  return {
    layout: { width, height: lines.length * LINE + 4 },
    option: {
      animation: false,
      backgroundColor: 'transparent',
      graphic: lines.map((text, index) => words(type, { text, at: [0, 2 + index * LINE], baseline: 'top' })),
    },
  };
}
