import { loadDistrict } from './load-district.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { lang }, url, fetch }) =>
  loadDistrict({ slug: params.slug, lang, url, fetch });
