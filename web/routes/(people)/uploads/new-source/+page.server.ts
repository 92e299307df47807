import { fail, redirect } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import type { Account } from '$lib/people/account.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { sourceOf, textOf } from '../../admin/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const { district: own } = await needAs<Account>(event, '/api/v1/session');
  const { districts } = await read(
    client(event.fetch, event.url.origin).api.v1.districts.$get({ query: {} }),
    lang,
  );
  const mine = own ? districts.filter(({ slug }) => slug === own) : districts;
  return {
    title: event.url.searchParams.get('title') ?? '',
    districts: mine.map(({ slug, name }) => ({ slug, name: name[lang] })),
    isOwn: own !== null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const source = {
      district: textOf(form, 'district') || null,
      ...sourceOf(form),
    };
    const outcome = await askAs<{ id: string }>(event, '/api/v1/catalogue/sources', {
      method: 'POST',
      body: source,
    });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, source });
    const upload = event.url.searchParams.get('upload');
    redirect(303, upload ? `/uploads/${encodeURIComponent(upload)}` : `/sources/${outcome.data.id}`);
  },
};
