import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Shown } from '#core/chart/shown.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import { readInsisted } from '#worker/compare/read-insisted.ts';
import { readPanels } from '#worker/compare/read-panels.ts';
import type { Bindings } from '#worker/env.ts';
import { readHistories } from '#worker/history/read-histories.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { resolveView } from '#worker/view/resolve-view.ts';
import type { FoundChart } from './find-chart.ts';
import { MOST_PANELS, tooManyPanels } from './picture.ts';

/** A chart with all that its forms are made from. */
export interface TakenChart extends FoundChart {
  readonly shown: readonly Shown[];
  readonly catalogue: Catalogue;
}

/** Reads what a chart shows: a panel or a history for each metric, or the two figures that someone insists on. */
export async function takeChart(
  { DB }: Pick<Bindings, 'DB'>,
  chart: FoundChart,
): Promise<TakenChart | ProblemDetail> {
  const { kind, version, edition } = chart;
  const { insist: ids, ...query } = chart.view;
  const db = openDb(DB);
  const catalogue = await catalogueOf(DB, edition);
  if (ids.length > 0) {
    const insisted = await readInsisted({ db, catalogue, version, ids });
    return 'code' in insisted ? insisted : { ...chart, catalogue, shown: [{ kind: 'pair', insisted }] };
  }
  const view = resolveView({ ...query, version: undefined }, catalogue);
  if ('code' in view) return view;
  if (view.metrics.length > MOST_PANELS) return tooManyPanels(view.metrics.length);
  const request = { db, catalogue, view, version };
  const shown: readonly Shown[] =
    kind === 'compare'
      ? (await readPanels(request)).map((panel) => ({ kind: 'panel', panel }))
      : (await readHistories(request)).map(({ notes, ...history }) => ({ kind: 'history', history, notes }));
  return { ...chart, catalogue, shown };
}
