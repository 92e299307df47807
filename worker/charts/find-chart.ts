import type { Context } from 'hono';
import { CHART_KINDS } from '#db/charts-schema.ts';
import { findChart as findSaved, type SavedChart } from '#db/charts/saved-charts.ts';
import { openDb } from '#db/open.ts';
import type { Edition } from '#worker/answers/catalogue-of.ts';
import type { AppEnv } from '#worker/env.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { chartView, partsOf, writeChartView, type ChartQuery, type ChartView } from './chart-query.ts';

/** A chart that an address names, before any figure is read. */
export interface FoundChart {
  /** A kind of chart, or the name under which it was saved. */
  readonly spec: string;
  readonly kind: SavedChart['kind'];
  readonly view: ChartView;
  readonly version: number;
  readonly edition: Edition;
  /** Whether it stays at its version. */
  readonly isFrozen: boolean;
  readonly saved: SavedChart | null;
}

/** A name under which a chart can be saved. */
export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/** Finds the chart that `{spec}` names: a view in the query, or what was saved under a name. */
export async function findChart(
  c: Context<AppEnv>,
  spec: string,
  query: ChartQuery,
): Promise<FoundChart | ProblemDetail> {
  const { version, edition } = c.var;
  const { subject, metric, district, period, basis, insist } = query;
  const view: ChartView = { subject, metric, district, period, basis, insist };
  const isFrozen = query.version !== undefined;
  const kind = CHART_KINDS.find((one) => one === spec);
  if (kind && kind !== 'compare' && (basis || insist.length > 0))
    return onlyCompare(basis ? 'basis' : 'insist');
  if (kind) return { spec, kind, view, version, edition, isFrozen, saved: null };

  const saved = SLUG.test(spec) ? await findSaved(openDb(c.env.DB), spec) : undefined;
  if (!saved) return unknownChart(spec);
  if (saved.removedAt !== null) return removedChart(spec);
  if (writeChartView(view).size > 0) return hasItsOwnView(spec);
  const at = isFrozen ? version : saved.version;
  return {
    spec,
    kind: saved.kind,
    view: chartView.parse(partsOf(new URLSearchParams(saved.query))),
    version: at ?? version,
    edition: { revision: edition.revision, asOf: at },
    isFrozen: at !== null,
    saved,
  };
}

const onlyCompare = (parameter: string): ProblemDetail => ({
  code: 'bad-parameter',
  parameter,
  detail: {
    zh: `${parameter} 只用于比较图，不用于历年图和一览表。`,
    en: `${parameter} is for comparisons, not for change over time or a table.`,
  },
});

const unknownChart = (spec: string): ProblemDetail => ({
  code: 'unknown-value',
  parameter: 'spec',
  value: spec,
  allowed: [...CHART_KINDS],
  detail: {
    zh: `没有叫“${spec}”的图表：请写 compare、history 或 coverage 加上要看的内容，或写存过的图表的名字。`,
    en: `There is no chart "${spec}": write compare, history or coverage with what is to be seen, or the name of a saved chart.`,
  },
});

const removedChart = (spec: string): ProblemDetail => ({
  code: 'chart-removed',
  parameter: 'spec',
  value: spec,
  detail: {
    zh: `图表“${spec}”已被移除，不再更新。请向给您这个地址的人要新的。`,
    en: `The chart "${spec}" was removed and is no longer kept. Ask whoever gave you this address for another.`,
  },
});

const hasItsOwnView = (spec: string): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'spec',
  value: spec,
  detail: {
    zh: `图表“${spec}”存的时候已定好要看的内容，地址里不能再改；要看别的请用 compare、history 或 coverage。`,
    en: `What the chart "${spec}" shows was settled when it was saved; for another view use compare, history or coverage.`,
  },
});
