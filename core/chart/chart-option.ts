import type { EChartsCoreOption } from 'echarts/core';
import { numbersOf, toBars } from './bar-data.ts';
import {
  BAR_HEIGHT,
  layOut,
  NO_MARGINS,
  ROW_HEIGHT,
  TALL_ROW_HEIGHT,
  type Layout,
  type Margins,
} from './layout.ts';
import { nameWidth } from './name-lines.ts';
import { paintOf } from './paint.ts';
import { haveOwnColours, type Palette } from './palette.ts';
import type { PanelRow } from './panel-rows.ts';
import { periodWidth } from './period-lines.ts';
import { hasTwoLines, measureBold, toRowWords } from './row-words.ts';
import { ruleAt, type Box, type Line } from './strokes.ts';
import type { Words } from './text-line.ts';

export interface ChartRequest {
  readonly rows: readonly PanelRow[];
  /** All rows, where those are a part of them: scale, columns and colours are those of all. */
  readonly among?: readonly PanelRow[];
  readonly palette: Palette;
  readonly width: number;
  /** A font stack: a variable of the style sheet in the page, spelled out in files. */
  readonly font: string;
  readonly margins?: Margins;
  /** How far the axis goes at least, in the unit of the metric; as far as the figures without it. */
  readonly reach?: number | undefined;
}

export interface Chart {
  readonly option: EChartsCoreOption & { readonly graphic: readonly (Words | Line | Box)[] };
  readonly layout: Layout;
}

/**
 * The ECharts option of one panel: bars on one axis for what may share it, the figure in words for what stands
 * apart, the reason in words for what is missing. An absence is neither a zero nor a gap.
 */
export function buildChart({
  rows,
  among = rows,
  palette,
  width,
  font,
  margins = NO_MARGINS,
  reach: least = 0,
}: ChartRequest): Chart {
  const bare = among.filter(({ mark }) => mark !== 'reason');
  const inner = width - 2 * margins.side;
  const layout = layOut({
    rows: rows.length,
    rowHeight: among.some((row) => hasTwoLines(row, inner)) ? TALL_ROW_HEIGHT : ROW_HEIGHT,
    width,
    nameWidth: Math.max(0, ...among.map(({ name }) => nameWidth(name, inner))),
    periodWidth: Math.max(0, ...bare.map(({ period }) => periodWidth(period))),
    margins,
  });
  const reach = Math.max(least, ...among.flatMap(numbersOf));
  const isOwn = haveOwnColours(among.map(({ place }) => place));
  const toBar = (row: PanelRow) => toBars({ row, reach, paint: paintOf(row.place, isOwn, palette), palette });
  const bars = rows.map(toBar);
  const room = layout.right - layout.left;
  const figures = among.filter(({ mark }) => mark === 'bar').map(({ text }) => measureBold(text));
  const barRoom = Math.max(room - Math.max(0, ...figures) - 16, room * 0.3);
  const end = Math.max(reach, ...among.map((row) => toBar(row).end)) || 1;
  const stack = {
    type: 'bar',
    stack: 'figure',
    barWidth: BAR_HEIGHT,
    silent: true,
    emphasis: { disabled: true },
  };
  return {
    layout,
    option: {
      animation: false,
      backgroundColor: 'transparent',
      grid: {
        left: layout.left,
        right: width - layout.right,
        top: layout.top,
        height: rows.length * layout.rowHeight,
        outerBoundsMode: 'none',
      },
      xAxis: { type: 'value', show: false, min: 0, max: (end * room) / barRoom },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ name }) => name),
        axisLabel: { show: false },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.rule } },
      },
      series: [
        { ...stack, data: bars.map(({ sure }) => sure) },
        { ...stack, data: bars.map(({ open }) => open) },
      ],
      graphic: [
        ...rulesBetween(layout, rows.length, palette),
        ...rows.flatMap((row, index) =>
          toRowWords(row, {
            index,
            palette,
            layout,
            font,
            barEnd: layout.left + ((bars[index]?.end ?? 0) / end) * barRoom,
          }),
        ),
      ],
    },
  };
}

/** Many rows are parted by fives, to lead the eye from the name to the period. */
const MANY_ROWS = 10;
const ROWS_TOGETHER = 5;

function rulesBetween({ top, side, width, rowHeight }: Layout, rows: number, { rule }: Palette): Line[] {
  if (rows <= MANY_ROWS) return [];
  const rules = Math.ceil(rows / ROWS_TOGETHER) - 1;
  return Array.from({ length: rules }, (_, index) =>
    ruleAt(top + (index + 1) * ROWS_TOGETHER * rowHeight, side, width - side, rule),
  );
}
