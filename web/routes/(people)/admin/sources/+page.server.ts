import { client, read } from '$lib/api.ts';
import { needAs } from '$lib/people/ask-as.ts';
import { toSourceView } from '../../../sources/source-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  await needAs(event, '/api/v1/settings');
  const api = client(event.fetch, event.url.origin);
  const [{ sources }, { districts }] = await Promise.all([
    read(api.api.v1.sources.$get({ query: {} }), lang),
    read(api.api.v1.districts.$get({ query: {} }), lang),
  ]);
  return { sources: sources.map((source) => toSourceView(source, { districts, lang })) };
};
