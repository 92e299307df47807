import { isHttpError } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { groupResults } from './result-groups.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { lang }, url, fetch }) => {
  const q = url.searchParams.get('q')?.trim() ?? '';
  const asOf = readAsOf(url.searchParams);
  const page = { q, asOf, groups: null, problem: null };
  if (q === '') return page;
  const answer = read(client(fetch, url.origin).api.v1.search.$get({ query: { ...asOf, q, lang } }), lang);
  return answer.then(
    (found) => ({ ...page, groups: groupResults(found, { lang, asOf }) }),
    (error: unknown) => {
      // Asked for wrongly: said beside the box, where it can be mended.
      if (isHttpError(error) && error.status === 400) return { ...page, problem: error.body.message };
      throw error;
    },
  );
};
