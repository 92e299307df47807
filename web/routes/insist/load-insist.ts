import type { Lang } from '#core/catalogue/catalogue.ts';
import { formatNumberWithBound } from '#core/figure/format-figure.ts';
import { client, read } from '$lib/api.ts';
import { findNamed } from '$lib/find-named.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { choosePair, listFigures } from './list-figures.ts';

export interface InsistRequest {
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

const KIND = { zh: '指标', en: 'metric' };

/** Two figures of one metric, or one and what stands in the place of another, with all that is said of them. */
export async function loadInsist({ lang, url, fetch }: InsistRequest) {
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  const { metrics, version } = await read(api.api.v1.metrics.$get({ query: asOf }), lang);
  const names = metrics.map(({ id }) => id);
  const asked = url.searchParams.get('metric') ?? '';
  const metric = findNamed(metrics, { kind: KIND, name: asked, names, lang });
  const query = { ...asOf, metric: [metric.id] };
  const [publication, { panels }, { districts }] = await Promise.all([
    readPublication({ api, version, lang }),
    read(api.api.v1.compare.$get({ query }), lang),
    read(api.api.v1.districts.$get({ query: {} }), lang),
  ]);
  const figures = panels.flatMap((panel) => listFigures(panel, districts, lang));
  const [a, b] = [url.searchParams.get('a'), url.searchParams.get('b')];
  const pair = a && b ? ([a, b] as const) : choosePair(figures);
  return {
    asOf,
    publication,
    metric: { id: metric.id, name: metric.name[lang] },
    figures: figures.map(({ id, name }) => ({ id, name })),
    together: pair && (await readTogether(pair)),
  };

  async function readTogether(ids: readonly [string, string]) {
    const insist = ids.join(',');
    const { insisted } = await read(api.api.v1.compare.$get({ query: { ...query, insist: [insist] } }), lang);
    if (!insisted) return null;
    const picture = new URLSearchParams({ insist, lang, theme: 'page', ...asOf });
    const { ratio, statement, reasons } = insisted;
    return {
      ids,
      files: `?${new URLSearchParams({ insist, metric: metric.id, ...asOf })}`,
      svg: await (await fetch(`/charts/compare.svg?${picture}`)).text(),
      statement: statement[lang],
      reasons: reasons.map(({ rule, [lang]: text }) => ({ text, rule })),
      ratio: ratio.figure && formatNumberWithBound(ratio.figure, lang),
      withheld: ratio.withheld?.rule ?? '',
      figures: insisted.figures.map(({ observation, district, districtName, metric: id, name }) => ({
        id: observation,
        district: { slug: district, name: districtName[lang] },
        metric: { id, name: name[lang] },
      })),
    };
  }
}
