import { client, read } from '$lib/api.ts';
import { tellSheets } from '$lib/present/tell-sheets.ts';
import { shareFirst } from '$lib/share/share-first.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { slug }, locals, url, fetch }) => {
  const { lang } = locals;
  const { charts } = client(fetch, url.origin);
  const asked = charts.briefing[':file'].$get({ param: { file: `${slug}.json` }, query: { lang } });
  const { title, note, author, editor, updatedAt, ...told } = await read(asked, lang);
  const shared = shareFirst(told);
  if (shared) locals.shared = shared;
  return { slug, title, note, author, editor, updatedAt, ...tellSheets(told, lang) };
};
