import { loadMetric } from './load-metric.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals, url, fetch }) => {
  locals.shared = { spec: 'compare', query: { metric: params.id } };
  return loadMetric({ id: params.id, lang: locals.lang, url, fetch });
};
