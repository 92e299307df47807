import { client } from '$lib/api.ts';
import { readSourceCard } from '$lib/source/read-source-card.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals: { lang, theme }, url, fetch }) => {
  const api = client(fetch, url.origin);
  const id = url.searchParams.get('figure');
  const version = url.searchParams.get('version');
  return {
    lang,
    theme,
    card: id === null ? null : await readSourceCard({ api, id, lang, version }),
  };
};
