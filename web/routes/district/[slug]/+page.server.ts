import { shareView } from '$lib/share/share-view.ts';
import { loadDistrict } from './load-district.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { slug }, locals, url, fetch }) => {
  const { query } = shareView('coverage', url.searchParams);
  locals.shared = { spec: 'coverage', query: { ...query, district: slug } };
  return loadDistrict({ slug, lang: locals.lang, url, fetch });
};
