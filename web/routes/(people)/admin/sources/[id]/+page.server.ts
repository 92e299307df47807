import { error, fail } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { sourceOf } from '../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  await needAs(event, '/api/v1/settings');
  const api = client(event.fetch, event.url.origin);
  const { sources } = await read(api.api.v1.sources.$get({ query: {} }), lang);
  const source = sources.find(({ id }) => id === event.params.id);
  if (!source) error(404, lang === 'zh' ? '没有这个来源。' : 'There is no such source.');
  return { source };
};

export const actions: Actions = {
  default: async (event) => {
    const { kind, ...said } = sourceOf(await event.request.formData());
    const outcome = await askAs(event, `/api/v1/catalogue/sources/${encodeURIComponent(event.params.id)}`, {
      method: 'PATCH',
      // A kind that an earlier build gave stays where no other is chosen.
      body: { ...said, ...(kind === '' ? {} : { kind }) },
    });
    return 'problem' in outcome
      ? fail(outcome.status, { problem: outcome.problem, source: { ...said, kind } })
      : { isSaved: true };
  },
};
