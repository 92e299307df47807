import { loadDistricts } from './load-districts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { lang }, url, fetch }) => loadDistricts({ lang, url, fetch });
