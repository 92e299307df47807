import { fail, redirect } from '@sveltejs/kit';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import type { Written, WrittenLine } from '../written.ts';
import type { Actions, PageServerLoad } from './$types';

/** The chart that the address of the page names: by its own address, or by its kind and its query. */
function itemOf({ searchParams }: URL) {
  const address = searchParams.get('address');
  if (address) return { address, line: '' };
  const [kind, query] = [searchParams.get('kind') ?? 'compare', searchParams.get('query')];
  // A table of everything that there is names nothing.
  return query || (kind === 'coverage' && query !== null)
    ? { address: `/charts/${kind}.svg?${query}`, line: '' }
    : null;
}

export const load: PageServerLoad = async (event) => {
  const { briefings } = await needAs<{ briefings: WrittenLine[] }>(event, '/api/v1/briefings');
  return {
    address: itemOf(event.url)?.address ?? null,
    briefings: briefings.map(({ slug, title, charts }) => ({ slug, title, charts })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const item = itemOf(event.url);
    const path = `/api/v1/briefings/${encodeURIComponent(String(form.get('slug') ?? ''))}`;
    const { title, note, version, revision, items } = await needAs<Written>(event, path);
    const body = { title, note, version, revision, items: [...items, ...(item ? [item] : [])] };
    const outcome = await askAs<Written>(event, path, { method: 'PUT', body });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    redirect(303, `/briefings/${outcome.data.slug}?saved#chart-${items.length + 1}`);
  },
};
