import { client, read } from '$lib/api.ts';
import { readFigures } from '$lib/observation/read-figures.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { countTaken } from './count-taken.ts';
import { toSourceView } from './source-view.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = async ({ locals: { lang }, url, fetch }) => {
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  const { observations, version } = await readFigures({ api, query: asOf, lang });
  const [publication, { sources }, { districts }] = await Promise.all([
    readPublication({ api, version, lang }),
    read(api.api.v1.sources.$get({ query: {} }), lang),
    read(api.api.v1.districts.$get({ query: {} }), lang),
  ]);
  return {
    asOf,
    publication,
    sources: sources.map((source) => ({
      ...toSourceView(source, { districts, lang }),
      taken: countTaken(observations.filter((one) => one.source === source.id)),
    })),
  };
};
