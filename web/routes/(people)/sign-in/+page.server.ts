import { fail, redirect } from '@sveltejs/kit';
import { askAs } from '$lib/people/ask-as.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ isSet: url.searchParams.has('set') });

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const name = String(form.get('name') ?? '');
    const outcome = await askAs<{ mustChangePassword: boolean }>(event, '/api/v1/session', {
      method: 'POST',
      body: { name, password: String(form.get('password') ?? '') },
    });
    if ('problem' in outcome) return fail(outcome.status, { name, problem: outcome.problem });
    redirect(303, outcome.data.mustChangePassword ? '/account' : wayBack(event.url));
  },
};

/** Only to a page of our own. */
function wayBack(url: URL): string {
  const next = url.searchParams.get('next') ?? '';
  return /^\/(?![/\\])/.test(next) ? next : '/uploads';
}
