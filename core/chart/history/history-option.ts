import type { EChartsCoreOption } from 'echarts/core';
import type { District, Lang } from '../../catalogue/catalogue.ts';
import type { History } from '../../history/history.ts';
import { countDays } from '../../period/count-days.ts';
import type { Palette } from '../palette.ts';
import type { Canvas } from './canvas.ts';
import { drawFacets } from './draw-facets.ts';
import { drawKey } from './draw-key.ts';
import { drawLines } from './draw-lines.ts';
import { toSections } from './history-sections.ts';
import { limitDistricts } from './limit-districts.ts';
import { findEdges } from './lines-edges.ts';
import type { Path, Piece, Plot } from './plot.ts';
import type { Graphic } from './shapes.ts';

export interface HistoryChartRequest {
  readonly history: Pick<History, 'metric' | 'series'>;
  /** The whole catalogue, in its fixed order. */
  readonly districts: readonly District[];
  readonly lang: Lang;
  readonly palette: Palette;
  readonly width: number;
  /** A font stack: a variable of the style sheet in the page, spelled out in files. */
  readonly font: string;
  /** Of this scope alone, by its id. */
  readonly scope?: string | undefined;
  readonly side?: number;
  readonly top?: number;
}

export interface HistoryChart {
  readonly option: EChartsCoreOption & { readonly graphic: readonly Graphic[] };
  readonly layout: { readonly width: number; readonly height: number };
}

const BETWEEN = 22;

/**
 * The ECharts option of a history: for each scope a part of its own, with a line for each district on one axis or
 * a small picture for each. A gap stays empty, a bound stays open, a break is marked.
 */
export function buildHistoryChart(request: HistoryChartRequest): HistoryChart {
  const { districts, lang, palette, width, font, scope, side = 0, top = 0 } = request;
  const { history, left } = limitDistricts(request.history);
  const { unit, counter } = history.metric;
  const canvas: Canvas = { width, side, palette, font, lang, unit, counter };
  const sections = toSections({ history, districts, lang }).filter(
    (section) => scope === undefined || section.scope.id === scope,
  );
  const edges = findEdges(
    sections.filter(({ form }) => form === 'lines'),
    canvas,
  );
  const pieces: Piece[] = [];
  for (const section of sections) {
    const last = pieces.at(-1);
    const begin = last ? last.bottom + BETWEEN : top;
    pieces.push(
      section.form === 'lines'
        ? drawLines(section, canvas, edges, begin)
        : drawFacets(section, canvas, begin),
    );
  }
  const key = drawKey({ sections, left }, canvas, pieces.at(-1)?.bottom ?? top);
  const plots = pieces.flatMap((piece) => piece.plots);
  return {
    layout: { width, height: Math.ceil(key.bottom) },
    option: {
      animation: false,
      backgroundColor: 'transparent',
      grid: plots.map(toGrid),
      xAxis: plots.map(({ from, to }, gridIndex) => ({
        type: 'value',
        show: false,
        gridIndex,
        min: 0,
        max: countDays(from, to) || 1,
      })),
      yAxis: plots.map(({ max }, gridIndex) => ({ type: 'value', show: false, gridIndex, min: 0, max })),
      series: pieces.flatMap((piece) => piece.paths).map((path) => toSeries(path, plots.indexOf(path.plot))),
      graphic: [...pieces.flatMap((piece) => piece.graphic), ...key.graphic],
    },
  };
}

function toGrid({ left, top, width, height }: Plot) {
  return { left, top, width, height, outerBoundsMode: 'none' };
}

function toSeries({ data, colour, width, isDashed }: Path, plot: number) {
  return {
    type: 'line',
    xAxisIndex: plot,
    yAxisIndex: plot,
    data,
    showSymbol: false,
    silent: true,
    clip: false,
    emphasis: { disabled: true },
    lineStyle: { color: colour, width, type: isDashed ? [5, 4] : 'solid' },
  };
}
