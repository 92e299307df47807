import type { Source } from '../../catalogue/catalogue.ts';
import type { DataNote } from '../../history/data-note.ts';
import type { History } from '../../history/history.ts';
import { leadHistory } from '../../statement/state-history.ts';
import { measureEms } from '../layout.ts';
import { FILE_FONT } from '../look.ts';
import { originWords } from '../origin-words.ts';
import { setTitle } from '../set-title.ts';
import { wrapText } from '../wrap-text.ts';
import type { Canvas } from './canvas.ts';
import { courseWords } from './course-words.ts';
import { drawTable } from './draw-table.ts';
import { buildHistoryChart, type HistoryChart, type HistoryChartRequest } from './history-option.ts';
import { limitDistricts } from './limit-districts.ts';
import { NOTHING_SAID_WORDS, toTable } from './history-table.ts';
import { words, type Graphic } from './shapes.ts';
import { unitCaption } from './unit-caption.ts';
import type { AsOf, HistoryPart } from '../shown.ts';

export interface HistoryFrameRequest extends Omit<HistoryChartRequest, 'font' | 'scope'> {
  readonly history: History;
  readonly notes: readonly DataNote[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  /** To be read from afar: in few words, the screen having room of its own around it. */
  readonly isBrief?: boolean;
  /** All of it without. */
  readonly part?: HistoryPart | undefined;
}

const MARGIN = 24;
const LINE = 18;
const TITLE = { size: 17, line: 24, after: 8 };
const COURSE = { size: 12, line: 22 };
const BRIEF_EDGE = 6;
const MOST_BRIEF_LINES = 2;

/** A history's picture with all that it needs to stand alone: title, statement, every figure, notes, sources, version. */
export function frameHistory(request: HistoryFrameRequest): HistoryChart {
  const { history, districts, notes, lang, palette, width, isBrief = false, part } = request;
  const isTable = part === 'table';
  const isLines = part !== undefined && !isTable;
  const edge = isBrief ? BRIEF_EDGE : MARGIN;
  const font = FILE_FONT;
  const { unit, counter, name } = history.metric;
  const canvas: Canvas = { width, side: MARGIN, palette, font, lang, unit, counter };
  const ems = (width - 2 * MARGIN) / 12.4;
  const soft = { font, fill: palette.soft };
  const ink = { font, fill: palette.ink };
  const paragraph = (lines: readonly string[], top: number): readonly Graphic[] =>
    lines.map((text, index) => words(soft, { text, at: [MARGIN, top + index * LINE], baseline: 'top' }));

  // It stands above the lines, and need not be read twice.
  const statement = isTable ? [] : wrapStatement(request, ems);
  const course = courseWords(history)[lang];
  const title = setTitle({
    title: name[lang],
    size: TITLE.size,
    width: width - 2 * MARGIN,
    taken: measureEms(course) * COURSE.size,
  });
  const titleTop = title.isBelow ? edge + COURSE.line : edge;
  const headed = titleTop + title.lines.length * TITLE.line + TITLE.after;
  const below = headed + statement.length * LINE + (isTable ? 0 : 16);
  const chart = isTable
    ? { layout: { height: below }, option: { animation: false, graphic: [] } }
    : buildHistoryChart({
        ...request,
        font,
        scope: isLines ? part.scope : undefined,
        side: MARGIN,
        top: below,
      });
  const { columns, rows } = toTable(limitDistricts(history).history, districts, lang);
  const told = { columns, rows: isLines ? [] : rows };
  // Above the lines it stands at their axis; where there are none, the table is the picture.
  const caption = history.hasChart && !isTable ? '' : unitCaption(canvas);
  const table = drawTable(told, canvas, chart.layout.height + (caption ? LINE : 0) + (isTable ? 4 : 18));
  const isBlank = told.rows.some(({ cells }) => cells.some(({ length }) => length === 0));
  const used = new Set(history.series.flatMap(({ points }) => points.map(({ source }) => source)));
  const origin = originWords({ ...request, isUsed: (id) => used.has(id) });
  const dash = isBlank ? [NOTHING_SAID_WORDS[lang]] : [];
  const closing = [...dash, ...notes.map((note) => note[lang]), origin].flatMap((text) =>
    wrapText(text, ems),
  );
  const end = told.rows.length > 0 ? table.bottom : isLines ? chart.layout.height : below;
  return {
    layout: { width, height: Math.ceil(end + 10 + closing.length * LINE + edge) },
    option: {
      ...chart.option,
      backgroundColor: palette.paper,
      graphic: [
        ...title.lines.map((text, index) =>
          words(ink, {
            text,
            at: [MARGIN, titleTop + index * TITLE.line],
            baseline: 'top',
            size: `700 ${TITLE.size}px`,
          }),
        ),
        words(ink, {
          text: course,
          at: [width - MARGIN, edge + 3],
          align: 'right',
          baseline: 'top',
        }),
        ...paragraph(statement, headed),
        ...chart.option.graphic,
        ...paragraph([caption].filter(Boolean), chart.layout.height),
        ...(told.rows.length > 0 ? table.graphic : []),
        ...paragraph(closing, end + 10),
      ],
    },
  };
}

function wrapStatement(
  { history, districts, lang, isBrief }: HistoryFrameRequest,
  ems: number,
): readonly string[] {
  const whole = wrapText(history.statement[lang], ems);
  if (!isBrief || whole.length <= MOST_BRIEF_LINES) return whole;
  return wrapText(leadHistory({ ...history, districts })[lang], ems);
}
