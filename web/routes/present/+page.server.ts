import { loadPresentation } from './load-presentation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, fetch }) => {
  const { shared, ...presentation } = await loadPresentation({ lang: locals.lang, url, fetch });
  if (shared) locals.shared = shared;
  return presentation;
};
