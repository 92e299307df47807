import { fail, redirect } from '@sveltejs/kit';
import { toBeijingDay, toBeijingTime } from '#core/period/beijing-time.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { suggestSlug } from './suggest-slug.ts';
import { tellVersion } from './words.ts';
import type { Written, WrittenLine } from './written.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { briefings } = await needAs<{ briefings: WrittenLine[] }>(event, '/api/v1/briefings');
  return {
    slug: suggestSlug(
      toBeijingDay(new Date().toISOString()),
      briefings.map(({ slug }) => slug),
    ),
    briefings: briefings.map(({ slug, title, version, charts, editor, updatedAt }) => ({
      slug,
      title,
      version: tellVersion(version, event.locals.lang),
      charts,
      editor,
      when: toBeijingTime(updatedAt),
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const [slug, title] = ['slug', 'title'].map((name) => String(form.get(name) ?? '').trim());
    const body = { slug, title, items: [] };
    const outcome = await askAs<Written>(event, '/api/v1/briefings', { method: 'POST', body });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, slug, title });
    redirect(303, `/briefings/${outcome.data.slug}`);
  },
};
