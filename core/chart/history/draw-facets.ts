import { cutToEms, measureEms } from '../layout.ts';
import { colourOf } from '../palette.ts';
import { labelPeriod } from '../../period/label-period.ts';
import { wrapText } from '../wrap-text.ts';
import { reachOf } from './anchor.ts';
import { labelPoint, type Canvas } from './canvas.ts';
import { drawBreaks } from './draw-breaks.ts';
import type { Section, Strand } from './history-sections.ts';
import { drawMarker } from './marker.ts';
import { toX, toY, type Piece, type Plot } from './plot.ts';
import { toPaths } from './run-paths.ts';
import { line, words, type Corner, type Graphic } from './shapes.ts';
import { captionOf } from './unit-caption.ts';

const LEAST_WIDTH = 140;
const GUTTER = 20;
const HEAD = 26;
const CAPTION_LINE = 17;
const WORDS_HEIGHT = 40;
const PLOT_HEIGHT = 46;
const BELOW = 24;
const PERIODS_HEIGHT = 22;
const INSET = 8;

/** A small picture for each district of a section, all over the same time. */
export function drawFacets(section: Section, canvas: Canvas, top: number): Piece {
  const { width, side, palette, font } = canvas;
  const { strands, hasOwnScales, from, to } = section;
  const inner = width - 2 * side;
  const rows = Math.ceil(strands.length / Math.max(1, Math.floor((inner + GUTTER) / (LEAST_WIDTH + GUTTER))));
  const columns = Math.ceil(strands.length / rows);
  const facetWidth = (inner - (columns - 1) * GUTTER) / columns;
  const rowHeight = WORDS_HEIGHT + PLOT_HEIGHT + BELOW;
  const reach = Math.max(...strands.map(highest));
  const caption = wrapText(captionOf(section, canvas), inner / 12.4);
  const begin = top + HEAD + (caption.length - 1) * CAPTION_LINE;
  const periods = periodsOf(section, canvas);
  const facets = strands.map((strand, index): Facet => {
    const left = side + (index % columns) * (facetWidth + GUTTER);
    const head = begin + Math.floor(index / columns) * rowHeight;
    const plot: Plot = {
      left: left + INSET,
      width: facetWidth - 2 * INSET,
      top: head + WORDS_HEIGHT,
      height: PLOT_HEIGHT,
      from,
      to,
      max: (hasOwnScales ? highest(strand) : reach) || 1,
    };
    const isLowest = index + columns >= strands.length;
    return { strand, plot, corner: [left, head], width: facetWidth, periods: isLowest ? periods : null };
  });
  return {
    plots: facets.map(({ plot }) => plot),
    paths: facets.flatMap(({ strand: { runs, place }, plot }) =>
      runs.flatMap((run) => toPaths(run, plot, { colour: colourOf(palette, place), width: 1.75 })),
    ),
    graphic: [
      ...caption.map((text, line) =>
        words(
          { font, fill: palette.soft },
          { text, at: [side, top + 2 + line * CAPTION_LINE], baseline: 'top' },
        ),
      ),
      ...facets.flatMap((facet) => drawFacet(facet, section, canvas)),
    ],
    bottom: begin + rows * rowHeight + PERIODS_HEIGHT - BELOW + 4,
  };
}

/** What the first and the last day of all are called. */
function periodsOf({ strands, from, to }: Section, { lang }: Canvas): readonly [string, string] {
  const stated = strands.flatMap(({ points, absences }) => [...points, ...absences]);
  const nameOf = (day: string): string => {
    const found = stated.find((point) => point.day === day);
    return found ? labelPeriod(found.period)[lang] : '';
  };
  return [nameOf(from), nameOf(to)];
}

function highest({ points }: Strand): number {
  return Math.max(...points.map(reachOf));
}

interface Facet {
  readonly strand: Strand;
  readonly plot: Plot;
  readonly corner: Corner;
  readonly width: number;
  /** The ends of the time axis in words; null where another stands below. */
  readonly periods: readonly [string, string] | null;
}

/** Name, first and last figure in words, and the course above its own axis. */
function drawFacet(
  { strand, plot, corner, width, periods }: Facet,
  section: Section,
  canvas: Canvas,
): readonly Graphic[] {
  const { palette, font } = canvas;
  const [left, top] = corner;
  const ink = { font, fill: palette.ink };
  const soft = { font, fill: palette.soft };
  const base = plot.top + plot.height;
  const { first, last, points, place } = strand;
  const texts = [first, last].map((point) => labelPoint(point, canvas));
  return [
    words(ink, { text: cutToEms(strand.name, width / 13), at: [left, top], baseline: 'top', size: '13px' }),
    words(ink, { text: texts.join(' → '), at: [left, top + 19], baseline: 'top', size: '700 12px' }),
    line([left, base], [left + width, base], { stroke: palette.soft, lineWidth: 1 }),
    ...strand.absences.map(({ day }) =>
      words(soft, { text: '×', at: [toX(plot, day), base - 7], align: 'center' }),
    ),
    ...drawBreaks({ ...section, strands: [strand] }, plot, palette),
    ...points.flatMap((point) =>
      drawMarker({
        point,
        place,
        colour: colourOf(palette, place),
        palette,
        x: toX(plot, point.day),
        toY: (number) => toY(plot, number),
      }),
    ),
    ...(periods ? drawPeriods(periods, [left, base + 6], width, canvas) : []),
  ];
}

/** Both ends of the time axis, or the last alone where there is no room. */
function drawPeriods(
  [from, to]: readonly [string, string],
  [left, top]: Corner,
  width: number,
  { palette, font }: Canvas,
): readonly Graphic[] {
  const soft = { font, fill: palette.soft };
  const fits = measureEms(from + to) * 12 + 8 <= width;
  return [
    ...(fits ? [words(soft, { text: from, at: [left, top], baseline: 'top' })] : []),
    words(soft, { text: to, at: [left + width, top], align: 'right', baseline: 'top' }),
  ];
}
