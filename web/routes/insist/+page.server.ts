import { loadInsist } from './load-insist.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, fetch }) => {
  const loaded = await loadInsist({ lang: locals.lang, url, fetch });
  if (loaded.together) locals.shared = { spec: 'compare', query: { insist: loaded.together.ids.join(',') } };
  return loaded;
};
