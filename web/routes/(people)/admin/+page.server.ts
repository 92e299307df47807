import { fail } from '@sveltejs/kit';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { textOf } from './read-form.ts';
import type { Actions, PageServerLoad } from './$types';

interface Settings {
  readonly review: 'none' | 'other-person';
  readonly frame: 'any' | readonly string[];
}

export const load: PageServerLoad = async (event) => {
  const { review, frame } = await needAs<Settings>(event, '/api/v1/settings');
  return {
    isReviewed: review === 'other-person',
    isAny: frame === 'any',
    origins: frame === 'any' ? '' : frame.join('\n'),
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
      },
    });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return { isSaved: true };
  },
};
