import { fail, type RequestEvent } from '@sveltejs/kit';
import { askAs } from '$lib/people/ask-as.ts';
import { textOf } from './read-form.ts';

/** The two acts on other names, alike for districts and metrics. */
export const aliasActions = (of: 'district' | 'metric', idOf: (event: RequestEvent) => string) => ({
  alias: async (event: RequestEvent) => {
    const name = textOf(await event.request.formData(), 'alias');
    const outcome = await askAs(event, '/api/v1/catalogue/aliases', {
      method: 'POST',
      body: { of, name, id: idOf(event) },
    });
    return 'problem' in outcome ? fail(outcome.status, { problem: outcome.problem }) : { isSaved: true };
  },
  unalias: async (event: RequestEvent) => {
    const name = encodeURIComponent(textOf(await event.request.formData(), 'alias'));
    const outcome = await askAs(event, `/api/v1/catalogue/aliases/${of}/${name}`, { method: 'DELETE' });
    return 'problem' in outcome ? fail(outcome.status, { problem: outcome.problem }) : { isSaved: true };
  },
});
