import { groupBy } from '#core/compare/group-by.ts';
import { orderByLocator } from '#core/observation/order-by-locator.ts';
import { statePeriod } from '#core/period/state-period.ts';
import { client, read } from '$lib/api.ts';
import { findNamed } from '$lib/find-named.ts';
import { stateOf } from '#core/observation/state-of.ts';
import { readFigures } from '$lib/observation/read-figures.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { speakLocator } from '$lib/source/speak-locator.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { countTaken } from '../count-taken.ts';
import { toSourceView } from '../source-view.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Figures that the page lists; a document of more is a table, which is read as one. */
const MOST = 500;
const KIND = { zh: '来源', en: 'source' };

export const load: PageServerLoad = async ({ params: { id }, locals: { lang }, url, fetch }) => {
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  const { sources, version } = await read(api.api.v1.sources.$get({ query: asOf }), lang);
  const names = sources.map((one) => one.id);
  const source = findNamed(sources, { kind: KIND, name: id, names, lang });
  const [publication, { observations }, { districts }, { metrics }] = await Promise.all([
    readPublication({ api, version, lang }),
    readFigures({ api, query: { ...asOf, source: [id] }, lang }),
    read(api.api.v1.districts.$get({ query: {} }), lang),
    read(api.api.v1.metrics.$get({ query: {} }), lang),
  ]);
  const ordered = orderByLocator(observations);
  const figures = ordered.slice(0, MOST).map((one) => ({
    id: one.id,
    locator: speakLocator(one.locator)[lang],
    district: districts.find(({ slug }) => slug === one.district)?.name[lang] ?? one.district,
    metric: {
      id: one.metric,
      name: metrics.find((metric) => metric.id === one.metric)?.name[lang] ?? one.metric,
    },
    state: stateOf(one),
    printed: one.printed,
    scope: one.scope.name[lang],
    period: statePeriod(one.period)[lang],
    note: one.note,
    since: one.sinceVersion,
  }));
  return {
    asOf,
    publication,
    source: { ...toSourceView(source, { districts, lang }), taken: countTaken(observations) },
    places: [...groupBy(figures, ({ locator }) => locator)],
    rest: ordered.length - figures.length,
  };
};
