import { fail, redirect } from '@sveltejs/kit';
import { askAs } from '$lib/people/ask-as.ts';
import { loadUse } from './load-use.ts';
import { shareOut } from './share-out.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { parts } = await shareOut(event);
  // What is saved from this page is answered here, whatever its address.
  if (parts.length > 0 && event.request.method !== 'POST') redirect(307, `/use/parts${event.url.search}`);
  return loadUse(event);
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const text = (name: string) => String(form.get(name) ?? '');
    const version = text('version');
    const chart = {
      slug: text('slug').trim().toLowerCase(),
      kind: text('kind'),
      query: text('query'),
      title: text('title'),
      note: text('note'),
      size: text('size'),
      version: version === '' ? null : Number(version),
    };
    const outcome = await askAs(event, '/api/v1/charts', { method: 'POST', body: chart });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, given: chart });
    redirect(303, `/use?spec=${chart.slug}`);
  },
};
