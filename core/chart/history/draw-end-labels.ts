import { cutToEms } from '../layout.ts';
import { colourOf } from '../palette.ts';
import { spreadLabels } from '../spread-labels.ts';
import { anchorOf } from './anchor.ts';
import type { Canvas } from './canvas.ts';
import type { Section, Strand } from './history-sections.ts';
import { endLabel, NAME_EM, startLabel, SYMBOL_ROOM, type EndLabel } from './lines-edges.ts';
import { LABEL_STEP, type LinesLayout } from './lines-layout.ts';
import { toX, toY } from './plot.ts';
import { line, words, type Corner, type Graphic } from './shapes.ts';
import { symbolAt } from './symbol.ts';

/** Each district's name and last figure beside the end of its line, and in a slope its first figure before it. */
export function drawEndLabels(section: Section, layout: LinesLayout, canvas: Canvas): readonly Graphic[] {
  const { strands } = section;
  const { plot, left, isSlope } = layout;
  const base = plot.top + plot.height;
  const spread = (wanted: readonly number[]): readonly number[] =>
    spreadLabels({ wanted, step: LABEL_STEP, from: plot.top - 6, to: base });
  const heights = spread(strands.map(({ last }) => toY(plot, anchorOf(last))));
  const ink = { font: canvas.font, fill: canvas.palette.ink };
  const begun = strands
    .map((strand) => ({ text: startLabel(strand, section, canvas), y: toY(plot, anchorOf(strand.first)) }))
    .filter(({ text }) => isSlope && text !== '');
  const beginnings = spread(begun.map(({ y }) => y));
  return [
    ...strands.flatMap((strand, index) =>
      drawEnd({ strand, label: endLabel(strand, section, canvas), y: heights[index] ?? 0 }, layout, canvas),
    ),
    ...begun.map(({ text }, index) =>
      words(ink, { text, at: [left, beginnings[index] ?? 0], align: 'right', size: '700 12px' }),
    ),
  ];
}

interface End {
  readonly strand: Strand;
  readonly label: EndLabel;
  readonly y: number;
}

function drawEnd(
  { strand: { place, last }, label: { name, figure }, y }: End,
  { plot, right, figureRoom }: LinesLayout,
  { width, side, palette, font }: Canvas,
): readonly Graphic[] {
  const x = right + 8;
  const room = width - side - right - SYMBOL_ROOM - figureRoom;
  const shown = cutToEms(name, Math.max(room / NAME_EM + 0.1, 2));
  const ink = { font, fill: palette.ink };
  const end: Corner = [toX(plot, last.day) + 8, toY(plot, anchorOf(last))];
  const leader = line(end, [x - 8, y], { stroke: palette.rule, lineWidth: 1 });
  const look = { fill: colourOf(palette, place), stroke: palette.paper, lineWidth: 1 };
  return [
    ...(last.day === plot.to ? [leader] : []),
    symbolAt(place, [x, y], look),
    words(ink, { text: figure, at: [x + 11, y], size: '700 13px' }),
    words(ink, { text: shown, at: [x + 11 + figureRoom, y] }),
  ];
}
