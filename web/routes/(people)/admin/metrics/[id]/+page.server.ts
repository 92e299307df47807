import { error, fail } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { aliasActions } from '../../alias-actions.ts';
import type { ManagedMetric } from '../../managed.ts';
import { metricOf } from '../../read-form.ts';
import { tellerOf } from '../../words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const [{ metrics }, { subjects }] = await Promise.all([
    needAs<{ metrics: ManagedMetric[] }>(event, '/api/v1/catalogue/metrics'),
    read(client(event.fetch, event.url.origin).api.v1.subjects.$get({ query: {} }), lang),
  ]);
  const metric = metrics.find(({ id }) => id === event.params.id);
  if (!metric) error(404, tellerOf(lang)('nothing'));
  return { metric, subjects: subjects.map(({ id, name }) => ({ id, name: name[lang] })) };
};

export const actions: Actions = {
  save: async (event) => {
    const path = `/api/v1/catalogue/metrics/${encodeURIComponent(event.params.id)}`;
    const metric = metricOf(await event.request.formData());
    const outcome = await askAs(event, path, { method: 'PATCH', body: metric });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, metric });
    return { isSaved: true };
  },
  ...aliasActions('metric', ({ params }) => params['id'] ?? ''),
};
