import { redirect } from '@sveltejs/kit';
import { loadCoverage } from './load-coverage.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = ({ locals: { lang }, url, fetch }) => {
  // A form sends what was left open as well: the address holds only what was chosen.
  const chosen = [...url.searchParams].filter(([, value]) => value !== '');
  if (chosen.length < url.searchParams.size) redirect(303, `?${new URLSearchParams(chosen)}`);
  return loadCoverage({ lang, url, fetch });
};
