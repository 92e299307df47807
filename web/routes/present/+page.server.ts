import { loadPresentation } from './load-presentation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { lang }, url, fetch }) =>
  loadPresentation({ lang, url, fetch });
