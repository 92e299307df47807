import { redirect } from '@sveltejs/kit';
import { shareOut } from '../share-out.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { url, locals } = event;
  const { count, parts } = await shareOut(event);
  if (parts.length === 0) redirect(307, `/use${url.search}`);
  const table = new URLSearchParams(url.searchParams);
  table.set('spec', 'coverage');
  table.delete('basis');
  return { lang: locals.lang, count, parts, table: `/use?${table}` };
};
