import type { Lang } from '../../catalogue/catalogue.ts';
import type { Chart } from '../chart-option.ts';
import type { Palette } from '../palette.ts';
import { panelChart } from '../panel-chart.ts';
import type { GalleryCase } from './gallery-case.ts';

/** What draws a chart as SVG, under a title, a description and an id. */
export type Draw = (
  chart: Chart,
  described: { readonly title: string; readonly description: string; readonly id: string },
) => string;

export interface CaseLook {
  readonly lang: Lang;
  readonly palette: Palette;
  readonly draw: Draw;
}

/** The picture of a case, made as the site makes it. */
export function drawCase(one: GalleryCase, { draw, lang, palette }: CaseLook): string {
  const { id, panel } = one;
  return draw(panelChart({ ...one, version: 1, lang, palette }), {
    title: panel.metric.name[lang],
    description: panel.statement[lang],
    id,
  });
}
