import type { EChartsCoreOption } from 'echarts/core';
import { numbersOf, toBars } from './bar-data.ts';
import {
  BAR_HEIGHT,
  layOut,
  measureEms,
  NO_MARGINS,
  ROW_HEIGHT,
  type Layout,
  type Margins,
} from './layout.ts';
import type { Palette } from './palette.ts';
import type { PanelRow } from './panel-rows.ts';
import { toRowWords } from './row-words.ts';
import type { Words } from './text-line.ts';

export interface ChartRequest {
  readonly rows: readonly PanelRow[];
  readonly palette: Palette;
  readonly width: number;
  /** A font stack: a variable of the style sheet in the page, spelled out in files. */
  readonly font: string;
  readonly margins?: Margins;
}

export interface Chart {
  readonly option: EChartsCoreOption & { readonly graphic: readonly Words[] };
  readonly layout: Layout;
}

/**
 * The ECharts option of one panel: bars on one axis for what may share it, the figure in words for what stands
 * apart, the reason in words for what is missing. An absence is neither a zero nor a gap.
 */
export function buildChart({ rows, palette, width, font, margins = NO_MARGINS }: ChartRequest): Chart {
  const widest = (text: (row: PanelRow) => string): number =>
    Math.max(0, ...rows.filter(({ mark }) => mark === 'bar').map((row) => measureEms(text(row))));
  const layout = layOut({
    rows: rows.length,
    width,
    nameEms: Math.max(0, ...rows.map(({ name }) => measureEms(name))),
    periodEms: widest(({ period }) => period),
    margins,
  });
  const reach = Math.max(0, ...rows.flatMap(numbersOf));
  const bars = rows.map((row) => toBars(row, reach, palette));
  const room = layout.right - layout.left;
  const barRoom = Math.max(room - widest(({ text }) => text) * 13 - 16, room * 0.3);
  const end = Math.max(reach, ...bars.map((bar) => bar.end)) || 1;
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
        height: rows.length * ROW_HEIGHT,
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
      graphic: rows.flatMap((row, index) =>
        toRowWords(row, {
          index,
          palette,
          layout,
          font,
          barEnd: layout.left + ((bars[index]?.end ?? 0) / end) * barRoom,
        }),
      ),
    },
  };
}
