import { isHttpError } from '@sveltejs/kit';
import { client } from '$lib/api.ts';
import { listSitePages } from '$lib/shell/site-pages.ts';
import { readSourceCard } from '$lib/source/read-source-card.ts';
import { wordsIn } from '$lib/words/words.ts';
import type { LayoutServerLoad } from './$types';

/** The page stays as it is where a figure cannot be had; its card says why. */
function tellProblem(error: unknown) {
  if (isHttpError(error)) return { problem: error.body.message };
  throw error;
}

export const load: LayoutServerLoad = async ({ locals: { lang, theme }, route, url, fetch }) => {
  const api = client(fetch, url.origin);
  const id = url.searchParams.get('figure');
  const version = url.searchParams.get('version');
  return {
    lang,
    theme,
    words: wordsIn(lang),
    pages: listSitePages({ lang, url, isForStaff: route.id?.startsWith('/(people)') ?? false }),
    card: id === null ? null : await readSourceCard({ api, id, lang, version }).catch(tellProblem),
  };
};
