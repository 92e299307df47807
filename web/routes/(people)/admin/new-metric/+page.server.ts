import { fail, redirect } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { metricOf, textOf } from '../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  await needAs(event, '/api/v1/settings');
  const { subjects } = await read(
    client(event.fetch, event.url.origin).api.v1.subjects.$get({ query: {} }),
    lang,
  );
  const said = event.url.searchParams;
  return {
    subjects: subjects.map(({ id, name }) => ({ id, name: name[lang] })),
    /** What a file says of a metric that it names and the catalogue lacks. */
    proposed: {
      name: { zh: said.get('name') ?? '', en: '' },
      unit: said.get('unit') ?? '',
      kind: said.get('kind') ?? '',
    },
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const metric = { id: textOf(form, 'id'), ...metricOf(form) };
    const outcome = await askAs(event, '/api/v1/catalogue/metrics', { method: 'POST', body: metric });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, metric });
    redirect(303, `/admin/metrics/${encodeURIComponent(metric.id)}`);
  },
};
