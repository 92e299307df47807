import { MOST_AT_ONCE } from '#core/catalogue/most-at-once.ts';
import { client } from '$lib/api.ts';
import { readComparison } from '$lib/panel/read-comparison.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { readView } from '$lib/view/page-view.ts';
import { readShownDistricts } from '$lib/view/shown-districts.ts';
import { tellRules } from './tell-rules.ts';
import { WORDS } from './words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { lang }, url, fetch }) => {
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  const { districts, asked, notice } = await readShownDistricts({ api, url, lang });
  const query = { ...readView(new URLSearchParams()), ...asOf, district: asked };
  const { panels, version } = await readComparison({ api, query, lang });
  return {
    ...tellRules(panels, lang),
    asOf,
    examplesOf: notice && WORDS[lang].examplesOf(MOST_AT_ONCE, districts.length),
    publication: await readPublication({ api, version, lang }),
  };
};
