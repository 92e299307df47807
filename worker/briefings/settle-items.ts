import { CHART_KINDS, type BriefingItem } from '#db/charts-schema.ts';
import { findChart } from '#db/charts/saved-charts.ts';
import { openDb } from '#db/open.ts';
import { chartView, isEmptyView, partsOf, viewOfOne, writeChartView } from '#worker/charts/chart-query.ts';
import { takeChart } from '#worker/charts/take-chart.ts';
import { readPlace } from '#worker/charts/read-place.ts';
import type { Bindings } from '#worker/env.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { MOST_CHARTS, type NewItem } from './briefing-schemas.ts';
import { chartAt, type At } from './chart-at.ts';
import { pageCharts } from '#worker/charts/page-charts.ts';
import { inPlace, noChart, nothingShown, removedChart, tooManyCharts } from './refusals.ts';

interface Settling {
  readonly env: Pick<Bindings, 'DB'>;
  /** Of the site, by which its own addresses are known. */
  readonly origin: string;
  readonly at: At;
}

/** The charts that are meant, each by itself and each seen to be there; or what is wrong with the first that is not. */
export async function settleItems(
  items: readonly NewItem[],
  settling: Settling,
): Promise<readonly BriefingItem[] | ProblemDetail> {
  const settled = await Promise.all(items.map((item, index) => settle(item, index + 1, settling)));
  const problem = settled.find((one): one is ProblemDetail => 'code' in one);
  if (problem) return problem;
  const charts = settled.flatMap((one) => ('code' in one ? [] : one));
  return charts.length > MOST_CHARTS ? tooManyCharts(charts.length) : charts;
}

async function settle(
  item: NewItem,
  place: number,
  { env, origin, at }: Settling,
): Promise<readonly BriefingItem[] | ProblemDetail> {
  const meant = 'address' in item ? await readAddress(item.address, env, origin) : item;
  if ('code' in meant) return meant;
  const view = chartView.safeParse(partsOf(new URLSearchParams(meant.query)));
  const { kind } = meant;
  if (!view.success || isEmptyView(kind, view.data)) return noChart(place, meant.query);
  const query = writeChartView(view.data).toString();
  const taken = await takeChart(env, chartAt({ kind, query }, at));
  if ('code' in taken) return inPlace(place, taken, at);
  const charts = pageCharts(taken.shown, view.data);
  if (charts.length === 0) return nothingShown(place);
  return charts.map((shown, index) => ({
    kind,
    query: writeChartView(viewOfOne(view.data, shown)).toString(),
    line: index === 0 ? item.line : '',
  }));
}

/** A saved chart never changes, so what it shows stands for it. */
async function readAddress(
  address: string,
  { DB }: Pick<Bindings, 'DB'>,
  origin: string,
): Promise<Pick<BriefingItem, 'kind' | 'query'> | ProblemDetail> {
  const place = readPlace(address, origin);
  if (!place) return noChart(null, address);
  const { spec } = place;
  const kind = CHART_KINDS.find((one) => one === spec);
  if (!kind) {
    const saved = await findChart(openDb(DB), spec);
    if (!saved) return noChart(null, address);
    return saved.removedAt === null ? saved : removedChart(spec);
  }
  const view = chartView.strip().safeParse(partsOf(place.query));
  return view.success ? { kind, query: writeChartView(view.data).toString() } : noChart(null, address);
}
