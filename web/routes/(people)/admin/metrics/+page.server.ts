import { client, read } from '$lib/api.ts';
import { needAs } from '$lib/people/ask-as.ts';
import type { ManagedMetric } from '../managed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const [{ metrics }, { open }, { subjects }] = await Promise.all([
    needAs<{ metrics: ManagedMetric[] }>(event, '/api/v1/catalogue/metrics'),
    needAs<{ open: number }>(event, '/api/v1/catalogue/proposals'),
    read(client(event.fetch, event.url.origin).api.v1.subjects.$get({ query: {} }), lang),
  ]);
  return {
    open,
    groups: subjects
      .map(({ id, name }) => ({
        id,
        name: name[lang],
        metrics: metrics.filter(({ subject }) => subject === id),
      }))
      .filter((group) => group.metrics.length > 0),
  };
};
