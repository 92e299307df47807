import { redirect } from '@sveltejs/kit';
import { shareView } from '$lib/share/share-view.ts';
import { loadCoverage } from './load-coverage.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = ({ locals, url, fetch }) => {
  // A form sends what was left open as well: the address holds only what was chosen.
  const chosen = [...url.searchParams].filter(([, value]) => value !== '');
  if (chosen.length < url.searchParams.size) redirect(303, `?${new URLSearchParams(chosen)}`);
  locals.shared = shareView('coverage', url.searchParams);
  return loadCoverage({ lang: locals.lang, url, fetch });
};
