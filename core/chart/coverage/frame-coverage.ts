import type { EChartsCoreOption } from 'echarts/core';
import type { District, Lang, Source } from '../../catalogue/catalogue.ts';
import { isFrom } from '../../compare/panel.ts';
import { MARGIN } from '../frame-request.ts';
import { lookOf, type Look } from '../look.ts';
import { originWords } from '../origin-words.ts';
import type { Palette } from '../palette.ts';
import type { AsOf } from '../shown.ts';
import { ruleAt } from '../strokes.ts';
import { textLine } from '../text-line.ts';
import { wrapText } from '../wrap-text.ts';
import { toCoverageRows } from './coverage-rows.ts';
import { restWords } from './coverage-words.ts';
import type { Coverage } from './coverage.ts';
import { drawBlock, heightOfBlock, type Drawn } from './draw-block.ts';
import { drawHead } from './draw-head.ts';
import { DRAWN, toBlocks, type Block } from './table-blocks.ts';

export interface CoverageFrameRequest {
  readonly coverage: Coverage;
  /** The whole catalogue, in its fixed order. */
  readonly districts: readonly District[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly lang: Lang;
  readonly palette: Palette;
  readonly width?: number | undefined;
  /** Where the picture may not be higher: then it holds the rows that find room, and says how many more there are. */
  readonly height?: number | undefined;
}

export interface CoverageFrame {
  readonly option: EChartsCoreOption & { readonly graphic: readonly Drawn[] };
  readonly layout: { readonly width: number; readonly height: number };
  /** Whether it holds every row and every district. */
  readonly isWhole: boolean;
}

const BETWEEN = 24;
const ORIGIN = { size: 11, line: 17 };
const REST = { size: 12, line: 19 };
/** As wide as so many districts and the names need; more stand in blocks of their own below. */
const COLUMN = 140;
const NAMES = 260;
const WIDEST = 960;

/** The table as a picture that stands alone: statement, signs, rows, sources. Its type is never made smaller. */
export function frameCoverage(request: CoverageFrameRequest): CoverageFrame {
  const { coverage, palette } = request;
  const look = lookOf(palette);
  const words = toCoverageRows(coverage, { ...request, hasTimes: true });
  const usual = Math.min(WIDEST, Math.max(look.width, NAMES + words.columns.length * COLUMN));
  const width = request.width ?? usual;
  const blocks = toBlocks(words, width - 2 * MARGIN, DRAWN);
  const head = drawHead({ ...request, words, look, width });
  const whole = drawFoot(request, { look, width, rest: null });
  const room = (foot: Foot): number => (request.height ?? Infinity) - head.end - foot.height - MARGIN;
  const isWhole = heightOf(blocks.map((block) => [block, block.rows.length])) <= room(whole);
  const most = drawFoot(request, { look, width, rest: restWords(words.rows.length, words.columns.length) });
  const shown = isWhole ? blocks.map((block): Part => [block, block.rows.length]) : take(blocks, room(most));
  const [first] = shown;
  const shownDistricts = shown.reduce((sum, [{ columns }]) => sum + columns.length, 0);
  const rest = restWords(words.rows.length - (first?.[1] ?? 0), words.columns.length - shownDistricts);
  const foot = isWhole ? whole : drawFoot(request, { look, width, rest });
  const edges = { palette, font: look.font, left: MARGIN, right: width - MARGIN };
  let y = head.end;
  const drawn = shown.flatMap(([block, count]) => {
    const top = y;
    y += heightOfBlock(block, count) + BETWEEN;
    return drawBlock(block, top, count, edges);
  });
  return {
    layout: { width, height: Math.ceil(y + foot.height + MARGIN) },
    option: {
      animation: false,
      backgroundColor: palette.paper,
      graphic: [...head.drawn, ...drawn, ...foot.drawAt(y)],
    },
    isWhole,
  };
}

/** A block with how many of its rows are shown. */
type Part = readonly [block: Block, rows: number];

const heightOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, [block, rows]) => sum + heightOfBlock(block, rows) + BETWEEN, 0);

/** The blocks that find room with all their rows; else so many rows of the first, one at least. */
function take(blocks: readonly Block[], room: number): readonly Part[] {
  const parts = blocks.map((block): Part => [block, block.rows.length]);
  const fitting = parts.filter((_, index) => heightOf(parts.slice(0, index + 1)) <= room);
  const [first] = blocks;
  if (fitting.length > 0 || !first) return fitting;
  const rows = first.rows.filter((_, index) => heightOf([[first, index + 1]]) <= room);
  return [[first, Math.max(1, rows.length)]];
}

interface Foot {
  readonly height: number;
  readonly drawAt: (top: number) => readonly Drawn[];
}

function drawFoot(
  { coverage, palette, lang, ...request }: CoverageFrameRequest,
  { look, width, rest }: { look: Look; width: number; rest: ReturnType<typeof restWords> },
): Foot {
  const inner = width - 2 * MARGIN;
  const isUsed = (id: string): boolean =>
    coverage.panels.some(({ cells }) => cells.some((cell) => isFrom(cell, id)));
  const more = rest ? wrapText(rest[lang], inner / REST.size) : [];
  const origin = wrapText(originWords({ ...request, lang, isUsed }), inner / ORIGIN.size);
  const line = (text: string, y: number, size: number, fill: string): Drawn =>
    textLine(text, { x: MARGIN, y, fill, font: `${size}px ${look.font}`, align: 'left' });
  return {
    height: more.length * REST.line + origin.length * ORIGIN.line + 10,
    drawAt: (top) => [
      ruleAt(top, MARGIN, width - MARGIN, palette.rule),
      ...more.map((text, at) => line(text, top + 10 + at * REST.line, REST.size, palette.ink)),
      ...origin.map((text, at) =>
        line(text, top + 10 + more.length * REST.line + at * ORIGIN.line, ORIGIN.size, palette.soft),
      ),
    ],
  };
}
