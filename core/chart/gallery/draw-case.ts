import type { EChartsCoreOption } from 'echarts/core';
import type { Lang } from '../../catalogue/catalogue.ts';
import type { Palette } from '../palette.ts';
import { panelChart } from '../panel-chart.ts';
import { GALLERY_AS_OF, type GalleryCase } from './gallery-case.ts';

/** What draws an option of a certain size as SVG, under a title, a description and an id. */
export type Draw = (
  chart: {
    readonly option: EChartsCoreOption;
    readonly layout: { readonly width: number; readonly height: number };
  },
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
  return draw(panelChart({ ...one, asOf: GALLERY_AS_OF, lang, palette }), {
    title: panel.metric.name[lang],
    description: panel.statement[lang],
    id,
  });
}
