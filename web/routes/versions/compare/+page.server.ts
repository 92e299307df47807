import { loadChanges } from './load-changes.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = ({ locals: { lang }, url, fetch }) => loadChanges({ lang, url, fetch });
