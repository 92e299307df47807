import { fail, redirect } from '@sveltejs/kit';
import type { Account } from '$lib/people/account.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import type { Actions, PageServerLoad } from './$types';

interface Token {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export const load: PageServerLoad = async (event) => {
  const account = await needAs<Account>(event, '/api/v1/session');
  const isOpen = !account.mustChangePassword;
  const { tokens } = isOpen ? await needAs<{ tokens: Token[] }>(event, '/api/v1/tokens') : { tokens: [] };
  return { account, tokens };
};

export const actions: Actions = {
  password: async (event) => {
    const form = await event.request.formData();
    const outcome = await askAs(event, '/api/v1/session/password', {
      method: 'POST',
      body: { current: String(form.get('current') ?? ''), next: String(form.get('next') ?? '') },
    });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return { isChanged: true };
  },
  token: async (event) => {
    const form = await event.request.formData();
    const outcome = await askAs<{ token: string }>(event, '/api/v1/tokens', {
      method: 'POST',
      body: { name: String(form.get('name') ?? '') },
    });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return { token: outcome.data.token };
  },
  revoke: async (event) => {
    const form = await event.request.formData();
    const id = encodeURIComponent(String(form.get('id') ?? ''));
    const outcome = await askAs(event, `/api/v1/tokens/${id}`, { method: 'DELETE' });
    return 'problem' in outcome ? fail(outcome.status, { problem: outcome.problem }) : {};
  },
  leave: async (event) => {
    await askAs(event, '/api/v1/session', { method: 'DELETE' });
    redirect(303, '/');
  },
};
