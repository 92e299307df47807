import { verdictWords } from '#core/chart/verdict-words.ts';
import { isFrom } from '#core/compare/panel.ts';
import type { Around, Deck } from '#core/slide/deck/deck.ts';
import { fitTitle } from '#core/slide/deck/fit-title.ts';
import { frameSlide } from '#core/slide/deck/frame-slide.ts';
import { originLine } from '#core/slide/deck/origin-line.ts';
import { bodyEnd, innerWidth, SIDE, titleTop } from '#core/slide/deck/slide-layout.ts';
import { tellBelow } from '#core/slide/deck/tell-below.ts';
import { commonPeriod, kickerOf } from '#core/slide/panel/kicker.ts';
import type { ShownTable } from '#core/chart/shown-table.ts';
import type { Box, TableShape } from '#core/slide/slide.ts';
import type { ChartAnswer } from '#worker/charts/answer-json.ts';
import { smallShapes } from './small-slide.ts';

type OneChart = ChartAnswer['panels'][number] | ChartAnswer['histories'][number];

interface ChartRequest {
  readonly one: OneChart;
  /** What stands for its statement where there is no room for that. */
  readonly lead: string;
}

/** What stands around one chart on its slide, and the room that is left for it. */
export function layChart({ one, lead }: ChartRequest, { line, address }: Around, deck: Deck) {
  const { lang, page } = deck;
  const width = innerWidth(page);
  const title = fitTitle([one.statement[lang], lead], width);
  const panel = 'cells' in one ? one : null;
  const below = tellBelow({ reasons: panel?.reasons ?? [], said: title.text, line, deck });
  const top = titleTop + title.height + 14;
  const box: Box = { x: SIDE, y: top, width, height: bodyEnd - below.height - top };
  const frame = frameSlide(
    {
      title,
      kicker: kickerOf({ metric: one, unit: one.unit }, panel && commonPeriod(panel.cells), null, lang),
      verdict: panel && {
        words: verdictWords(panel)[lang],
        colour: panel.verdict === 'with-caution' ? 'caution' : 'soft',
      },
      origin: originLine((id) => isUsed(one, id), deck),
      address,
    },
    deck,
  );
  return { shapes: smallShapes([...frame, ...below.shapes]), box };
}

const isUsed = (one: OneChart, id: string): boolean =>
  'cells' in one
    ? one.cells.some((cell) => isFrom(cell, id))
    : one.series.some(({ points }) => points.some(({ source }) => source === id));

/** What is told in cells where there is nothing to draw. */
export const layTable = ({ caption, head, rows }: ShownTable, box: Box): TableShape => ({
  kind: 'table',
  name: caption,
  description: caption,
  box,
  size: CELL.size,
  widths: head.map(() => box.width / head.length),
  rowHeights: [head, ...rows].map(() => CELL.height),
  rows: [head, ...rows].map((cells, row) =>
    cells.map((text) => ({ runs: [{ text, colour: row === 0 ? 'soft' : 'ink' }] })),
  ),
});

const CELL = { size: 12, height: 26 };
