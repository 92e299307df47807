import { z } from '@hono/zod-openapi';
import { metricOf } from '#core/chart/shown-metric.ts';
import type { Shown } from '#core/chart/shown.ts';
import { SIZE_NAMES } from '#core/chart/sizes.ts';
import type { ChartKind } from '#db/charts-schema.ts';
import { compareQuery, insist } from '#worker/view/view-query.ts';
import { pictureQuery } from './picture.ts';

/** What a chart shows: the words of the page's own address. */
export const chartView = compareQuery.omit({ version: true }).extend({ insist });
export type ChartView = z.output<typeof chartView>;

/** The same, with its version and all that a picture of it may be asked for. */
export const chartQuery = compareQuery.extend({
  insist,
  ...pictureQuery,
  size: z.enum(SIZE_NAMES).optional().openapi({
    description: 'The shape of a picture or slide; natural without it, or as the chart was saved.',
  }),
  scale: z.enum(['1', '2', '4']).default('1').openapi({ description: 'Of a PNG: how many pixels for one.' }),
  width: z
    .enum(['wide', 'narrow'])
    .default('wide')
    .openapi({ description: 'narrow: a history for a phone, with theme=page only.' }),
});
export type ChartQuery = z.output<typeof chartQuery>;

/** The parts of a query as a route is given its own: a name that is there more than once has all its values. */
export const partsOf = (query: URLSearchParams): Readonly<Record<string, string | string[]>> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [first = '', ...more] = query.getAll(name);
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );

const LISTS = ['subject', 'metric', 'district', 'period', 'insist'] as const;

/** A view as the query of an address, always in one order. */
export function writeChartView(view: ChartView): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of LISTS) if (view[name].length > 0) query.set(name, view[name].join(','));
  if (view.basis) query.set('basis', view.basis);
  return query;
}

/** The view of one of the things that a view shows. */
export function viewOfOne(view: ChartView, shown: Shown): ChartView {
  const metric = metricOf(shown);
  return metric === null ? view : { ...view, subject: [], metric: [metric.id] };
}

/** Whether a view names nothing to be shown. A table of everything that there is needs no name. */
export const isEmptyView = (kind: ChartKind, view: ChartView): boolean =>
  kind !== 'coverage' && writeChartView(view).size === 0;
