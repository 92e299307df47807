import type { Context } from 'hono';
import type { Metric } from '#core/catalogue/catalogue.ts';
import { MOST_AT_ONCE } from '#core/catalogue/most-at-once.ts';
import { metricOf } from '#core/chart/shown-metric.ts';
import { groupBy } from '#core/compare/group-by.ts';
import { pageCharts } from '#worker/charts/page-charts.ts';
import { chartDistricts } from '#worker/charts/chart-districts.ts';
import type { ChartQuery } from '#worker/charts/chart-query.ts';
import { findChart } from '#worker/charts/find-chart.ts';
import { takeChart, type TakenChart } from '#worker/charts/take-chart.ts';
import type { AppEnv } from '#worker/env.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { refuseWeight } from './frame-weight.ts';
import type { Place } from '#worker/charts/read-place.ts';

export interface SettledPlace {
  readonly chart: TakenChart;
  /** Names the metrics and districts of today: what comes later does not come into a frame that someone has taken. */
  readonly query: URLSearchParams;
}

/** The chart of an address as a frame of it is taken. Of a start page with more than a frame holds, each subject's first. */
export async function settlePlace(
  c: Context<AppEnv>,
  place: Place,
  given: ChartQuery,
): Promise<SettledPlace | ProblemDetail> {
  const whole = await take(given);
  if ('code' in whole) return whole;
  if (whole.saved) return { chart: whole, query: place.query };
  const district = given.district.length > 0 ? [] : chartDistricts(whole).slice(0, MOST_AT_ONCE);
  const metrics = metricsOf(place, whole);
  const all = await settle(metrics);
  if ('code' in all || !place.isStart || !refuseWeight(all.chart.shown)) return all;
  return settle(firstOfEach(metrics));

  async function take(query: ChartQuery): Promise<TakenChart | ProblemDetail> {
    const found = await findChart(c, place.spec, query);
    return 'code' in found ? found : takeChart(c.env, found);
  }

  async function settle(chosen: readonly Metric[]): Promise<SettledPlace | ProblemDetail> {
    const query = new URLSearchParams(place.query);
    const metric = chosen.map(({ id }) => id);
    if (metric.length > 0) {
      query.delete('subject');
      query.set('metric', metric.join(','));
    }
    if (district.length > 0) query.set('district', district.join(','));
    const chart = await take({
      ...given,
      ...(metric.length > 0 ? { subject: [], metric } : {}),
      ...(district.length > 0 ? { district } : {}),
    });
    return 'code' in chart ? chart : { chart, query };
  }
}

/** Those of which there is a chart; none for a table and for two figures, which name their own. */
function metricsOf({ isStart }: Place, { shown, view }: TakenChart): readonly Metric[] {
  const onPage = isStart ? pageCharts(shown, view) : shown;
  return (onPage.length > 0 ? onPage : shown).flatMap((one) => metricOf(one) ?? []);
}

const firstOfEach = (metrics: readonly Metric[]): readonly Metric[] =>
  [...groupBy(metrics, ({ subject }) => subject).values()].flatMap((own) => own.slice(0, 1));
