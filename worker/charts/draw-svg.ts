import { escapeXml } from '#core/text/escape-xml.ts';
import { stripHidden } from '#core/text/plain-text.ts';
import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, GraphicComponent, SVGRenderer]);

export interface Described {
  readonly title: string;
  readonly description: string;
  /** Letters, digits and hyphens; sets the ids of this picture apart from another's in the same page. */
  readonly id: string;
}

/** An option with the size for which it was made. */
export interface Drawing {
  readonly option: EChartsCoreOption;
  readonly layout: { readonly width: number; readonly height: number };
}

/** The picture of a chart as an SVG element with its name and description, the same text for the same option. */
export function drawSvg({ option, layout }: Drawing, { title, description, id }: Described): string {
  const instance = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: layout.width,
    height: layout.height,
  });
  try {
    instance.setOption(option);
    const body = renumber(strip(instance.renderToSVGString()), id);
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${layout.height}" ` +
      `role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escapeXml(title)}</title>` +
      `<desc id="${id}-d">${escapeXml(description)}</desc>${body}`
    );
  } finally {
    instance.dispose();
  }
}

// What only ECharts' own script would read, and more decimals than a measure needs; the words stay untouched.
const strip = (svg: string): string =>
  stripHidden(svg)
    .replace(/^<svg[^>]*>\s*(<rect[^>]*fill="none"[^>]*><\/rect>)?/, '')
    .replace(/<style\s*>[^]*?<\/style>/, '')
    .replace(/ (ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/ (d|x|y|width|height|transform)="[^"]*"/g, (measure) => measure.replace(/(\.\d)\d+/g, '$1'))
    .replace(/>\s+</g, '><');

// ECharts numbers its ids through the life of the process.
function renumber(svg: string, id: string): string {
  const names = new Map<string, string>();
  return svg.replace(/\bzr\d+-[\w-]+/g, (name) => {
    const known = names.get(name) ?? `${id}-${names.size}`;
    names.set(name, known);
    return known;
  });
}
