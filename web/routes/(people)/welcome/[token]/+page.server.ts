import { error, fail, redirect } from '@sveltejs/kit';
import { askAs } from '$lib/people/ask-as.ts';
import type { Actions, PageServerLoad } from './$types';

const pathOf = (token: string): string => `/api/v1/links/${encodeURIComponent(token)}`;

export const load: PageServerLoad = async (event) => {
  const outcome = await askAs<{ name: string | null }>(event, pathOf(event.params.token));
  if ('problem' in outcome) error(outcome.status, outcome.problem);
  return { account: outcome.data.name };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const name = form.get('name');
    const outcome = await askAs(event, pathOf(event.params.token), {
      method: 'POST',
      body: {
        password: String(form.get('password') ?? ''),
        ...(name === null ? {} : { name: String(name) }),
      },
    });
    if ('problem' in outcome)
      return fail(outcome.status, { name: String(name ?? ''), problem: outcome.problem });
    redirect(303, '/sign-in?set');
  },
};
