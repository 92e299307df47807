import { redirect } from '@sveltejs/kit';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { MOST_AT_ONCE } from '#core/catalogue/most-at-once.ts';
import { groupBy } from '#core/compare/group-by.ts';
import { stateDistrict } from '#core/statement/state-district.ts';
import { client, read } from '$lib/api.ts';
import { findNamed } from '$lib/find-named.ts';
import { readFigures } from '$lib/observation/read-figures.ts';
import { toObservationView } from '$lib/observation/observation-view.ts';
import { readComparison } from '$lib/panel/read-comparison.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { linkPlace } from '$lib/view/link-place.ts';
import { chooseNeighbours } from './choose-neighbours.ts';
import { toMetricLine, type MetricLine } from './metric-line.ts';
import { tellBeside } from './words.ts';

export interface DistrictRequest {
  readonly slug: string;
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

const KIND = { zh: '区县', en: 'district' };

/** Everything on the page of a district, in the reader's language. */
export async function loadDistrict({ slug, lang, url, fetch }: DistrictRequest) {
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  // First alone: what it reads of version and catalogue is then at hand for all the others.
  const { districts, version } = await read(api.api.v1.districts.$get({ query: asOf }), lang);
  const coded = districts.find(({ code }) => code === slug);
  if (coded) redirect(308, linkPlace('district', coded.slug, asOf));
  const names = districts.map((one) => one.slug);
  const district = findNamed(districts, { kind: KIND, name: slug, names, lang });
  const isSome = districts.length > MOST_AT_ONCE;
  const beside = isSome ? chooseNeighbours(districts, district, MOST_AT_ONCE) : districts;
  const [publication, { panels }, { observations }, { subjects }, { sources }] = await Promise.all([
    readPublication({ api, version, lang }),
    readComparison({
      api,
      query: isSome ? { ...asOf, district: beside.map((one) => one.slug) } : asOf,
      lang,
    }),
    readFigures({ api, query: { ...asOf, district: [slug] }, lang }),
    read(api.api.v1.subjects.$get({ query: {} }), lang),
    read(api.api.v1.sources.$get({ query: {} }), lang),
  ]);
  const said = groupBy(observations, ({ metric }) => metric);
  const lines = panels.map((panel) => {
    const own = (said.get(panel.metric) ?? []).map((one) =>
      toObservationView(one, { counter: panel.counter, sources, lang }),
    );
    return toMetricLine(panel, { slug, own, districts, lang });
  });
  const reported = lines.filter((line) => line.isReported);
  const missing = lines.filter((line) => !line.isReported);
  // Its own word for why there is no figure; else the silence of its documents where others report.
  const planned = missing.filter(({ own }) => own.length > 0);
  const silent = missing.filter(({ own, others }) => own.length === 0 && others.length > 0);
  const figures = observations.filter(({ status }) => status === 'reported');
  const exact = figures.filter(({ bound }) => bound === 'exact').length;
  const ofDistrict = new Set(observations.flatMap(({ source }) => source ?? []));
  const inSubjects = (some: readonly MetricLine[]) =>
    subjects
      .map(({ id, name }) => ({ id, name: name[lang], lines: some.filter(({ subject }) => subject === id) }))
      .filter((group) => group.lines.length > 0);
  return {
    asOf,
    publication,
    district: {
      slug,
      place: names.indexOf(slug),
      code: district.code,
      name: district.name[lang],
      city: district.city[lang],
      province: district.province[lang],
    },
    statement: stateDistrict({
      name: district.name,
      sources: new Set(figures.flatMap(({ source }) => source ?? [])).size,
      exact,
      qualified: figures.length - exact,
      metrics: reported.length,
      plans: planned.filter(({ isPlanned }) => isPlanned).length,
      silent: silent.length,
      ...(isSome ? { among: beside.length - 1 } : {}),
    })[lang],
    beside: isSome ? tellBeside(districts.length, beside.length - 1)[lang] : '',
    documents: sources
      .filter(({ id }) => ofDistrict.has(id))
      .map(({ id, title, publisher, published }) => ({
        id,
        title: title[lang],
        publisher: publisher[lang],
        date: published.date,
        isInferred: published.basis === 'inferred',
      })),
    reported: inSubjects(reported),
    planned,
    silent: inSubjects(silent),
  };
}
