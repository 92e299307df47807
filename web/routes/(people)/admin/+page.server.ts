import { fail } from '@sveltejs/kit';
import { toBeijingTime } from '#core/period/beijing-time.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { textOf } from './read-form.ts';
import type { Actions, PageServerLoad } from './$types';

interface Settings {
  readonly review: 'none' | 'other-person';
  readonly frame: 'any' | readonly string[];
  readonly embed: 'open' | 'token';
}

interface EmbedToken {
  readonly id: string;
  readonly name: string;
  readonly author: string;
  readonly createdAt: string;
}

export const load: PageServerLoad = async (event) => {
  const { review, frame, embed } = await needAs<Settings>(event, '/api/v1/settings');
  const { tokens } = await needAs<{ tokens: EmbedToken[] }>(event, '/api/v1/embed-tokens');
  const { open } = await needAs<{ open: number }>(event, '/api/v1/catalogue/proposals');
  return {
    open,
    isReviewed: review === 'other-person',
    isAny: frame === 'any',
    origins: frame === 'any' ? '' : frame.join('\n'),
    isByToken: embed === 'token',
    tokens: tokens.map(({ createdAt, ...token }) => ({ ...token, when: toBeijingTime(createdAt) })),
  };
};

export const actions: Actions = {
  settings: async (event) => {
    const form = await event.request.formData();
    const origins = textOf(form, 'origins').split(/\s+/).filter(Boolean);
    const outcome = await askAs(event, '/api/v1/settings', {
      method: 'PATCH',
      body: {
        review: form.has('review') ? 'other-person' : 'none',
        frame: textOf(form, 'frame') === 'any' ? 'any' : origins,
        embed: form.has('embed') ? 'token' : 'open',
      },
    });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return { isSaved: true };
  },
  token: async (event) => {
    const form = await event.request.formData();
    const body = { name: textOf(form, 'name') };
    const outcome = await askAs<{ token: string }>(event, '/api/v1/embed-tokens', { method: 'POST', body });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return { token: outcome.data.token };
  },
  revoke: async (event) => {
    const id = encodeURIComponent(textOf(await event.request.formData(), 'id'));
    const outcome = await askAs(event, `/api/v1/embed-tokens/${id}`, { method: 'DELETE' });
    return 'problem' in outcome ? fail(outcome.status, { problem: outcome.problem }) : {};
  },
};
