import { fail, redirect } from '@sveltejs/kit';
import { toBeijingDay } from '#core/period/beijing-time.ts';
import type { Account } from '$lib/people/account.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { tellVersion } from '../briefings/words.ts';
import type { Actions, PageServerLoad } from './$types';

interface Saved {
  readonly slug: string;
  readonly title: string;
  readonly version: number | null;
  readonly author: string;
  readonly createdAt: string;
}

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const [{ charts }, who] = await Promise.all([
    needAs<{ charts: Saved[] }>(event, '/api/v1/charts'),
    needAs<Account>(event, '/api/v1/session'),
  ]);
  return {
    removed: event.url.searchParams.get('removed'),
    charts: charts.map(({ slug, title, version, author, createdAt }) => ({
      slug,
      title: title || slug,
      figures: tellVersion(version, lang),
      author,
      day: toBeijingDay(createdAt),
      mayRemove: author === who.name || who.role !== 'staff',
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const slug = String((await event.request.formData()).get('slug') ?? '');
    const path = `/api/v1/charts/${encodeURIComponent(slug)}`;
    const outcome = await askAs(event, path, { method: 'DELETE' });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    redirect(303, `/saved?${new URLSearchParams({ removed: slug })}`);
  },
};
