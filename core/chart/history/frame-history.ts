import type { Source } from '../../catalogue/catalogue.ts';
import type { DataNote } from '../../history/data-note.ts';
import type { History } from '../../history/history.ts';
import { FILE_FONT } from '../look.ts';
import { originWords } from '../origin-words.ts';
import { wrapText } from '../wrap-text.ts';
import type { Canvas } from './canvas.ts';
import { courseWords } from './course-words.ts';
import { drawTable } from './draw-table.ts';
import { buildHistoryChart, type HistoryChart, type HistoryChartRequest } from './history-option.ts';
import { limitDistricts } from './limit-districts.ts';
import { NOTHING_SAID_WORDS, toTable } from './history-table.ts';
import { words, type Graphic } from './shapes.ts';
import { unitCaption } from './unit-caption.ts';
import type { AsOf } from '../shown.ts';

export interface HistoryFrameRequest extends Omit<HistoryChartRequest, 'font'> {
  readonly history: History;
  readonly notes: readonly DataNote[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
}

const MARGIN = 24;
const LINE = 18;
const HEAD = 32;

/** A history's picture with all that it needs to stand alone: title, statement, every figure, notes, sources, version. */
export function frameHistory(request: HistoryFrameRequest): HistoryChart {
  const { history, districts, notes, lang, palette, width } = request;
  const font = FILE_FONT;
  const { unit, counter, name } = history.metric;
  const canvas: Canvas = { width, side: MARGIN, palette, font, lang, unit, counter };
  const ems = (width - 2 * MARGIN) / 12.4;
  const soft = { font, fill: palette.soft };
  const ink = { font, fill: palette.ink };
  const paragraph = (lines: readonly string[], top: number): readonly Graphic[] =>
    lines.map((text, index) => words(soft, { text, at: [MARGIN, top + index * LINE], baseline: 'top' }));

  const statement = wrapText(history.statement[lang], ems);
  const below = MARGIN + HEAD + statement.length * LINE + 16;
  const chart = buildHistoryChart({ ...request, font, side: MARGIN, top: below });
  const told = toTable(limitDistricts(history).history, districts, lang);
  // Above the lines it stands at their axis; where there are none, the table is the picture.
  const caption = history.hasChart ? '' : unitCaption(canvas);
  const table = drawTable(told, canvas, chart.layout.height + (caption ? LINE : 0) + 18);
  const isBlank = told.rows.some(({ cells }) => cells.some(({ length }) => length === 0));
  const used = new Set(history.series.flatMap(({ points }) => points.map(({ source }) => source)));
  const origin = originWords({ ...request, isUsed: (id) => used.has(id) });
  const dash = isBlank ? [NOTHING_SAID_WORDS[lang]] : [];
  const closing = [...dash, ...notes.map((note) => note[lang]), origin].flatMap((text) =>
    wrapText(text, ems),
  );
  const end = told.rows.length > 0 ? table.bottom : below;
  return {
    layout: { width, height: Math.ceil(end + 10 + closing.length * LINE + MARGIN) },
    option: {
      ...chart.option,
      backgroundColor: palette.paper,
      graphic: [
        words(ink, { text: name[lang], at: [MARGIN, MARGIN], baseline: 'top', size: '700 17px' }),
        words(ink, {
          text: courseWords(history)[lang],
          at: [width - MARGIN, MARGIN + 3],
          align: 'right',
          baseline: 'top',
        }),
        ...paragraph(statement, MARGIN + HEAD),
        ...chart.option.graphic,
        ...paragraph([caption].filter(Boolean), chart.layout.height),
        ...(told.rows.length > 0 ? table.graphic : []),
        ...paragraph(closing, end + 10),
      ],
    },
  };
}
