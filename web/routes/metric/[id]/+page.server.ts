import { loadMetric } from './load-metric.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { lang }, url, fetch }) =>
  loadMetric({ id: params.id, lang, url, fetch });
