import { measureEms, cutToEms } from '../../chart/layout.ts';
import type { PanelRow } from '../../chart/panel-rows.ts';
import type { Panel } from '../../compare/panel.ts';
import type { Period } from '../../period/period.ts';
import type { Deck } from '../deck/deck.ts';
import type { Box, Paragraph, Run, Shape } from '../slide.ts';
import { nameRoom, toBarChart } from './bar-chart.ts';

export interface BodyRequest {
  readonly panel: Panel;
  readonly rows: readonly PanelRow[];
  readonly all: readonly PanelRow[];
  readonly reach: number;
  readonly box: Box;
  readonly deck: Deck;
  /** Told above for all figures; null where each tells its own. */
  readonly period: Period | null;
}

const TALLEST_ROW = 52;
const MOST_NAME_SHARE = 0.3;
const MOST_LABEL_SHARE = 0.45;
const GAP = 6;
/** A row that holds two lines. */
const TWO_LINES = 32;

/**
 * The bars as a native chart, and in the rows of those who have none the figure that stands apart, or the absence, in
 * words at the very place.
 */
export function drawRows({ panel, rows, all, reach, box, deck, period }: BodyRequest): readonly Shape[] {
  const { lang } = deck;
  const rowHeight = Math.min(TALLEST_ROW, box.height / rows.length);
  const size = sizeIn(rowHeight);
  const left = nameRoom(all, size, box.width * MOST_NAME_SHARE);
  const wordsOf = (row: PanelRow): readonly Run[] => toWords(row, period === null, size);
  const right = Math.min(
    Math.max(0, ...all.filter(({ mark }) => mark === 'bar').map((row) => measureRuns(wordsOf(row), size))) +
      14,
    box.width * MOST_LABEL_SHARE,
  );
  const height = rowHeight * rows.length;
  const chart = toBarChart({
    ...{ panel, rows, all, reach, deck, left, right, rowHeight, size },
    width: box.width,
    labelOf: wordsOf,
  });
  const room = box.width - left - GAP;
  return [
    {
      kind: 'chart',
      name: panel.metric.name[lang],
      description: panel.statement[lang],
      box: { ...box, height },
      chart,
    },
    ...rows.flatMap((row, index): readonly Shape[] =>
      row.mark === 'bar'
        ? []
        : [
            {
              kind: 'text',
              name: row.name,
              box: { x: box.x + left + GAP, y: box.y + index * rowHeight, width: room, height: rowHeight },
              size,
              anchor: 'middle',
              paragraphs: inLines(wordsOf(row), { room, size, isTall: rowHeight >= TWO_LINES }),
            },
          ],
    ),
  ];
}

const sizeIn = (rowHeight: number): number =>
  rowHeight < 22 ? 11 : rowHeight < 30 ? 12 : rowHeight < 40 ? 14 : 16;

/** A figure with what it covers and its time, or the kind of an absence. */
function toWords({ mark, text, scope, period }: PanelRow, hasPeriod: boolean, size: number): readonly Run[] {
  if (mark === 'reason') return [{ text, colour: 'soft' }];
  const beside = [scope && mark === 'figure' ? scope : '', hasPeriod ? period : '']
    .filter(Boolean)
    .join(' · ');
  const soft: Run = { text: `  ${beside}`, colour: 'soft', size: Math.max(10, size - 3) };
  return beside === '' ? [{ text, isBold: true }] : [{ text, isBold: true }, soft];
}

const BOLD = 1.1;

export const measureRuns = (runs: readonly Run[], size: number): number =>
  runs.reduce((sum, run) => sum + measureEms(run.text) * (run.size ?? size) * (run.isBold ? BOLD : 1.04), 0);

interface Room {
  readonly room: number;
  readonly size: number;
  readonly isTall: boolean;
}

/** In one line, or with what stands beside the figure below it; … where even that does not hold it. */
function inLines(runs: readonly Run[], { room, size, isTall }: Room): readonly Paragraph[] {
  if (measureRuns(runs, size) <= room) return [{ runs }];
  if (isTall) return runs.map((run) => ({ runs: [cutRun({ ...run, text: run.text.trim() }, room, size)] }));
  const last = runs.at(-1);
  const before = runs.slice(0, -1);
  return [{ runs: last ? [...before, cutRun(last, room - measureRuns(before, size), size)] : runs }];
}

const cutRun = (run: Run, room: number, size: number): Run => ({
  ...run,
  text: cutToEms(run.text, Math.max(2, room / ((run.size ?? size) * BOLD))),
});
