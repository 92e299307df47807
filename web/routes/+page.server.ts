import { loadComparison } from '$lib/panel/load-comparison.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { lang }, url, fetch, isDataRequest }) =>
  loadComparison({ lang, url, fetch, isDataRequest });
