import { fail, type RequestEvent } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import type { ManagedProposal } from '#worker/proposals/proposal-schemas.ts';
import { metricOf, textOf } from '../../read-form.ts';
import { viewProposal } from '../proposal-view.ts';
import type { Actions, PageServerLoad } from './$types';

const pathOf = ({ params }: RequestEvent): string =>
  `/api/v1/catalogue/proposals/${encodeURIComponent(params['id'] ?? '')}`;

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const api = client(event.fetch, event.url.origin).api.v1;
  const [proposal, { districts }, { subjects }, { metrics }] = await Promise.all([
    needAs<ManagedProposal>(event, pathOf(event)),
    read(api.districts.$get({ query: {} }), lang),
    read(api.subjects.$get({ query: {} }), lang),
    read(api.metrics.$get({ query: {} }), lang),
  ]);
  const known = metrics.find(({ id }) => id === proposal.known);
  return {
    proposal: viewProposal(proposal, { districts, subjects }, lang),
    /** What is in the form at first. */
    proposed: {
      ...{ name: proposal.name, definition: { zh: proposal.definition, en: '' } },
      ...{ unit: proposal.unit, kind: proposal.kind, subject: proposal.subject },
      counter: proposal.counter === null ? null : { zh: proposal.counter, en: '' },
    },
    known: known ? { id: known.id, name: known.name[lang] } : null,
    subjects: subjects.map(({ id, name }) => ({ id, name: name[lang] })),
    metrics: metrics.map(({ id, name }) => ({ id, name: name[lang] })),
  };
};

const decide = (event: RequestEvent, body: object) =>
  askAs(event, `${pathOf(event)}/decision`, { method: 'POST', body });

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const metric = { id: textOf(form, 'id'), ...metricOf(form) };
    const outcome = await decide(event, { outcome: 'added', metric });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, metric });
    return { isDecided: true };
  },
  alias: async (event) => {
    const metric = textOf(await event.request.formData(), 'metric');
    const outcome = await decide(event, { outcome: 'aliased', metric });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return { isDecided: true };
  },
  decline: async (event) => {
    const reason = textOf(await event.request.formData(), 'reason');
    const outcome = await decide(event, { outcome: 'declined', reason });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, reason });
    return { isDecided: true };
  },
};
