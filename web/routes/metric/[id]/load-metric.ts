import type { Lang } from '#core/catalogue/catalogue.ts';
import { UNIT_WORDS } from '#core/figure/units.ts';
import { stateSpan } from '#core/period/state-span.ts';
import { citeStatement } from '#core/statement/cite-statement.ts';
import { UNIT_NOUNS } from '#core/statement/unit-nouns.ts';
import { client, read } from '$lib/api.ts';
import { drawPicture } from '$lib/chart/draw-picture.ts';
import { findNamed } from '$lib/find-named.ts';
import { readFigures } from '$lib/observation/read-figures.ts';
import { toObservationView } from '$lib/observation/observation-view.ts';
import { toPanelView } from '$lib/panel/panel-view.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { drawHistory } from './draw-history.ts';
import { toHistoryView } from './history-view.ts';
import { tellSums } from './tell-sums.ts';
import { KIND_WORDS } from './words.ts';

export interface MetricRequest {
  readonly id: string;
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

const KIND = { zh: '指标', en: 'metric' };

/** Everything on the page of a metric, in the reader's language. */
export async function loadMetric({ id, lang, url, fetch }: MetricRequest) {
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  // First alone: what it reads of version and catalogue is then at hand for all the others.
  const { metrics, version } = await read(api.api.v1.metrics.$get({ query: asOf }), lang);
  const names = metrics.map((one) => one.id);
  const metric = findNamed(metrics, { kind: KIND, name: id, names, lang });
  const query = { ...asOf, metric: [id] };
  const { histories } = await read(api.api.v1.history.$get({ query }), lang);
  const earlier = histories[0]?.earlier ?? null;
  const listed = earlier ? { ...query, period: [`${earlier.since}/`] } : query;
  const [publication, { panels }, { observations }, { districts }, { subjects }, { sources }] =
    await Promise.all([
      readPublication({ api, version, lang }),
      read(api.api.v1.compare.$get({ query }), lang),
      readFigures({ api, query: listed, lang }),
      read(api.api.v1.districts.$get({ query: {} }), lang),
      read(api.api.v1.subjects.$get({ query: {} }), lang),
      read(api.api.v1.sources.$get({ query: {} }), lang),
    ]);
  const [history] = histories.map((one) => toHistoryView(one, { districts, lang }));
  const [panel] = panels.map((one) => toPanelView(one, { districts, sources, lang }));
  const views = observations.map((one) => toObservationView(one, { counter: metric.counter, sources, lang }));
  return {
    asOf,
    publication,
    metric: {
      id,
      name: metric.name[lang],
      definition: metric.definition[lang],
      unit: (metric.counter ?? UNIT_WORDS[metric.unit])[lang],
      kind: KIND_WORDS[metric.kind][lang],
      subject: {
        id: metric.subject,
        name: subjects.find((one) => one.id === metric.subject)?.name[lang] ?? metric.subject,
      },
    },
    kin: metrics
      .filter((one) => one.object === metric.object && one.id !== id)
      .map((one) => ({ id: one.id, name: one.name[lang], unit: UNIT_NOUNS[one.unit][lang] })),
    panel,
    citation: panel && citeStatement({ ...panel, version, date: publication.day, lang }),
    sums: panels.flatMap((one) => tellSums(one, { counter: metric.counter, districts, lang })),
    picture: panel?.isChart
      ? await drawPicture({ metric: id, view: asOf, lang, fetch, isInPage: true })
      : undefined,
    earlier: earlier && stateSpan(earlier.since)[lang],
    history,
    courses: history?.hasChart ? await drawHistory({ query, lang, fetch }) : undefined,
    places: (panel?.rows ?? []).map((row) => ({
      ...row,
      observations: views.filter(({ district }) => district === row.district),
    })),
  };
}
