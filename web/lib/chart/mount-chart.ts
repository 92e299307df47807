import { BarChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { buildChart } from '#core/chart/chart-option.ts';
import { CHART_WIDTH } from '#core/chart/layout.ts';
import { PAGE } from '#core/chart/palette.ts';
import { toRows, type PanelRow } from '#core/chart/panel-rows.ts';
import { client, read } from '$lib/api.ts';
import type { PageView } from '$lib/view/page-view.ts';

use([BarChart, GraphicComponent, GridComponent, SVGRenderer, TooltipComponent]);

export interface MountRequest {
  readonly metric: string;
  readonly view: PageView;
  readonly lang: Lang;
  /** Opens what the row leads to. */
  readonly open: (row: number) => void;
}

/** Draws the same chart as the server did, over its picture, with tooltips. Returns what takes it away again. */
export async function mountChart(stage: HTMLElement, { metric, view, lang, open }: MountRequest) {
  const api = client(fetch, location.origin);
  const [{ panels }, { districts }] = await Promise.all([
    read(api.api.v1.compare.$get({ query: { ...view, subject: [], metric: [metric] } }), lang),
    read(api.api.v1.districts.$get({ query: {} }), lang),
  ]);
  const panel = panels[0];
  if (!panel) return () => undefined;
  const rows = toRows({ ...panel, districts, lang });
  const { option, layout } = buildChart({ rows, palette: PAGE, width: CHART_WIDTH, font: 'var(--sans)' });

  const host = document.createElement('div');
  const scale = stage.clientWidth / layout.width;
  host.style.cssText = `position:absolute;inset:0 auto auto 0;width:${layout.width}px;height:${layout.height}px;transform:scale(${scale});transform-origin:0 0`;
  host.setAttribute('aria-hidden', 'true');
  stage.append(host);
  const chart = init(host, null, { renderer: 'svg', width: layout.width, height: layout.height });
  chart.setOption({
    ...option,
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: 'rgba(128,120,100,0.1)' } },
      confine: false,
      appendTo: document.body,
      backgroundColor: 'var(--paper)',
      borderColor: 'var(--rule)',
      padding: [8, 12],
      textStyle: { color: 'var(--ink)', fontFamily: 'var(--sans)', fontSize: 13 },
      formatter: (points: unknown) => tellRow(rows[indexOf(points)]),
    },
  });
  chart.getZr().on('click', ({ offsetY }) => open(Math.floor(offsetY / (layout.height / rows.length))));
  return () => {
    chart.dispose();
    host.remove();
  };
}

const indexOf = (points: unknown): number =>
  Array.isArray(points) && typeof points[0]?.dataIndex === 'number' ? points[0].dataIndex : -1;

function tellRow(row: PanelRow | undefined): HTMLElement {
  const box = document.createElement('div');
  if (!row) return box;
  const add = (text: string, lang = ''): void => {
    const line = document.createElement('div');
    line.textContent = text;
    if (lang) line.lang = lang;
    box.append(line);
  };
  [`${row.name} ${row.text}`, row.scope, row.period].filter(Boolean).forEach((line) => add(line));
  if (row.cell.printed) add(`“${row.cell.printed}”`, 'zh-CN');
  return box;
}
