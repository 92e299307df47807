import type { Lang } from '#core/catalogue/catalogue.ts';
import { citeSource } from '#core/catalogue/cite-source.ts';
import { formatNumberWithBound } from '#core/figure/format-figure.ts';
import { citeStatement } from '#core/statement/cite-statement.ts';
import { client, read } from '$lib/api.ts';
import { findNamed } from '$lib/find-named.ts';
import { readComparison } from '$lib/panel/read-comparison.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { readView } from '$lib/view/page-view.ts';
import { readShownDistricts } from '$lib/view/shown-districts.ts';
import { choosePair, listFigures } from './list-figures.ts';

export interface InsistRequest {
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

const KIND = { zh: '指标', en: 'metric' };

/** Two figures of one metric, of two metrics, or one and what stands in the place of another, with all that is said. */
export async function loadInsist({ lang, url, fetch }: InsistRequest) {
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  const { metrics, version } = await read(api.api.v1.metrics.$get({ query: asOf }), lang);
  const names = metrics.map(({ id }) => id);
  const find = (name: string) => findNamed(metrics, { kind: KIND, name, names, lang });
  const metric = find(url.searchParams.get('metric') ?? '');
  const beside = url.searchParams.get('with');
  const chosen = beside ? [metric, find(beside)] : [metric];
  const subject = [...new Set(chosen.map((one) => one.subject))];
  const { districts, asked, notice, more } = await readShownDistricts({ api, url, lang });
  const query = { ...asOf, subject, district: asked };
  const [publication, { panels }, { sources }] = await Promise.all([
    readPublication({ api, version, lang }),
    readComparison({ api, query, lang }),
    read(api.api.v1.sources.$get({ query: {} }), lang),
  ]);
  const figuresOf = ({ id }: { readonly id: string }) =>
    panels
      .filter((panel) => panel.metric === id)
      .flatMap((panel) => listFigures(panel, { districts, lang, isNamed: chosen.length > 1 }));
  const [own = [], others = []] = chosen.map(figuresOf);
  const figures = [...new Map([...own, ...others].map((figure) => [figure.id, figure])).values()];
  const [a, b] = [url.searchParams.get('a'), url.searchParams.get('b')];
  const pair = a && b ? ([a, b] as const) : choosePair(own, others);
  return {
    asOf,
    publication,
    metric: { id: metric.id, name: metric.name[lang] },
    beside,
    kin: panels
      .filter((panel) => panel.subject === metric.subject && panel.metric !== metric.id)
      .filter(({ cells }) => cells.some(({ status }) => status === 'reported'))
      .map((panel) => ({ id: panel.metric, name: panel.name[lang] })),
    figures: figures.map(({ id, name }) => ({ id, name })),
    chosen: more ? readView(url.searchParams).district : [],
    notice,
    more,
    together: pair && (await readTogether(pair)),
  };

  async function readTogether(named: readonly [string, string]) {
    const query = { ...asOf, metric: [metric.id], district: asked, insist: [named.join(',')] };
    const { insisted } = await read(api.api.v1.compare.$get({ query }), lang);
    if (!insisted) return null;
    // What was asked for may have been corrected meanwhile.
    const ids = insisted.figures.map(({ observation }) => observation);
    const insist = ids.join(',');
    const picture = new URLSearchParams({ insist, lang, theme: 'page', ...asOf });
    const { ratio, statement, reasons } = insisted;
    const from = sources.filter(({ id }) => insisted.figures.some(({ source }) => source === id));
    return {
      ids,
      files: `?${new URLSearchParams({ insist, metric: metric.id, ...asOf })}`,
      svg: await (await fetch(`/charts/compare.svg?${picture}`)).text(),
      statement: statement[lang],
      citation: citeStatement({
        statement: statement[lang],
        version,
        date: publication.day,
        sources: from.map((source) => citeSource(source, lang)),
        lang,
      }),
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
