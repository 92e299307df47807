import { loadInsist } from './load-insist.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { lang }, url, fetch }) => loadInsist({ lang, url, fetch });
