import { client, read } from '$lib/api.ts';
import { readPublication } from '$lib/shell/read-publication.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { readView } from '$lib/view/page-view.ts';
import { tellRules } from './tell-rules.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { lang }, url, fetch }) => {
  const api = client(fetch, url.origin);
  const asOf = readAsOf(url.searchParams);
  const query = { ...readView(new URLSearchParams()), ...asOf };
  const { panels, version } = await read(api.api.v1.compare.$get({ query }), lang);
  return { ...tellRules(panels, lang), asOf, publication: await readPublication({ api, version, lang }) };
};
