import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { coverPanels } from '#core/chart/coverage/coverage.ts';
import type { Shown } from '#core/chart/shown.ts';
import { MOST_PANELS } from '#core/chart/sizes.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import { readInsisted } from '#worker/compare/read-insisted.ts';
import { readPanels } from '#worker/compare/read-panels.ts';
import type { Bindings } from '#worker/env.ts';
import { readHistories } from '#worker/history/read-histories.ts';
import {
  everStoodIn,
  figuresAt,
  type ReadEverStood,
  type ReadFigures,
} from '#worker/observations/read-figures.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { resolveView } from '#worker/view/resolve-view.ts';
import type { ChartView } from './chart-query.ts';
import type { FoundChart } from './find-chart.ts';
import { tooManyPanels } from './picture.ts';

/** A chart with all that its forms are made from. */
export interface TakenChart extends FoundChart {
  readonly shown: readonly Shown[];
  readonly catalogue: Catalogue;
}

/** Reads what a chart shows: a panel or a history for each metric, one table of all, or the two figures that someone insists on. */
export async function takeChart(
  { DB }: Pick<Bindings, 'DB'>,
  chart: FoundChart,
): Promise<TakenChart | ProblemDetail> {
  const db = openDb(DB);
  const catalogue = await catalogueOf(DB, chart.edition);
  const view = chart.saved ? knownThen(chart.view, catalogue) : chart.view;
  const shown = await showChart(
    { ...chart, view },
    { figures: figuresAt(db, chart.version), everStood: everStoodIn(db), catalogue },
  );
  return 'code' in shown ? shown : { ...chart, catalogue, shown };
}

/** What was saved names the districts of its day; a version before that need not know them all. */
function knownThen(view: ChartView, { districts }: Catalogue): ChartView {
  const known = view.district.filter((name) =>
    districts.some(({ slug, code }) => [slug, code].includes(name)),
  );
  return known.length === 0 ? view : { ...view, district: known };
}

/** A state of the data: a version, or what the next would be. */
interface State {
  readonly figures: ReadFigures;
  readonly everStood: ReadEverStood;
  readonly catalogue: Catalogue;
}

/** What a chart shows of a state of the data. */
export async function showChart(
  { kind, view, version }: Pick<FoundChart, 'kind' | 'view' | 'version'>,
  { figures, everStood, catalogue }: State,
): Promise<readonly Shown[] | ProblemDetail> {
  const { insist: ids, ...query } = view;
  if (ids.length > 0) {
    const insisted = await readInsisted({ figures, everStood, catalogue, version, ids });
    return 'code' in insisted ? insisted : [{ kind: 'pair', insisted }];
  }
  const resolved = resolveView({ ...query, version: undefined }, catalogue);
  if ('code' in resolved) return resolved;
  const count = resolved.metrics.length;
  if (kind !== 'coverage' && count > MOST_PANELS) return tooManyPanels(count);
  const request = { figures, catalogue, view: resolved };
  switch (kind) {
    case 'compare':
      return (await readPanels(request)).map((panel) => ({ kind: 'panel', panel }));
    case 'history':
      return (await readHistories(request)).map(({ notes, ...history }) => ({
        kind: 'history',
        history,
        notes,
      }));
    case 'coverage': {
      const coverage = coverPanels(await readPanels(request), catalogue.districts);
      return [{ kind: 'coverage', coverage }];
    }
  }
}
