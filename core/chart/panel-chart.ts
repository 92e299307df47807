import type { District, Lang, Source } from '../catalogue/catalogue.ts';
import type { Panel } from '../compare/panel.ts';
import { buildChart, type Chart } from './chart-option.ts';
import { frameChart } from './frame-chart.ts';
import { lookOf } from './look.ts';
import { PAGE, type Palette } from './palette.ts';
import { toRows } from './panel-rows.ts';
import type { AsOf, PanelPart } from './shown.ts';

export interface PanelChartRequest {
  readonly panel: Panel;
  /** The whole catalogue, in its fixed order. */
  readonly districts: readonly District[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly lang: Lang;
  readonly palette: Palette;
  /** Whether the reasons around a picture that stands alone are told by their short forms. */
  readonly isBrief?: boolean;
  /** How far the axis goes at least, in the unit of the metric. */
  readonly reach?: number | undefined;
  readonly part?: PanelPart | undefined;
  /** Of a picture that stands alone, where it is not the usual one. */
  readonly width?: number | undefined;
}

/** A panel's chart: in the colours of the page its rows alone, as the page holds them, else with all around them. */
export function panelChart(request: PanelChartRequest): Chart {
  const { panel, districts, palette, lang, width, reach, part } = request;
  const among = toRows({ ...panel, counter: panel.metric.counter, districts, lang });
  const rows = part ? among.filter(({ district }) => part.districts.includes(district)) : among;
  const look = lookOf(palette);
  return palette === PAGE
    ? buildChart({ rows, among, palette, reach, ...look })
    : frameChart({ ...request, rows, among, ...look, width: width ?? look.width });
}
