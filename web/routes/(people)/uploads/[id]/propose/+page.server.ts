import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { findNeighbours } from '#core/catalogue/find-neighbours.ts';
import { matchKey } from '#core/tidy/match-key.ts';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { textOf } from '../../../admin/read-form.ts';
import type { Staged } from '../staged.ts';
import { proposalOf, takeFor } from './read-proposal.ts';
import type { Actions, PageServerLoad } from './$types';

const pathOf = ({ params }: RequestEvent): string =>
  `/api/v1/uploads/${encodeURIComponent(params['id'] ?? '')}`;
const writtenOf = ({ url }: RequestEvent): string => url.searchParams.get('name') ?? '';
const goBack = ({ params }: RequestEvent): never =>
  redirect(303, `/uploads/${encodeURIComponent(params['id'] ?? '')}#unknown-metrics`);

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const api = client(event.fetch, event.url.origin).api.v1;
  const [staged, { metrics }, { subjects }] = await Promise.all([
    needAs<Staged>(event, pathOf(event)),
    read(api.metrics.$get({ query: {} }), lang),
    read(api.subjects.$get({ query: {} }), lang),
  ]);
  const key = matchKey(writtenOf(event));
  const unknown = staged.proposals.find(({ name }) => matchKey(name) === key);
  if (!unknown || unknown.state === 'waiting' || !staged.allows.handle) return goBack(event);
  const before = unknown.proposal;
  return {
    upload: { id: staged.id, fileName: staged.fileName },
    unknown,
    /** What is in the form at first: what was proposed before, or what the file says. */
    proposed: {
      name: before?.name ?? { zh: unknown.name, en: '' },
      definition: before?.definition ?? '',
      unit: before?.unit ?? unknown.unit ?? '',
      counter: before ? before.counter : unknown.counter,
      kind: before?.kind ?? unknown.kind ?? '',
      subject: before?.subject ?? '',
    },
    subjects: subjects.map(({ id, name }) => ({ id, name: name[lang] })),
    neighbours: findNeighbours(
      { names: [unknown.name], unit: unknown.unit, subject: null },
      { catalogue: { metrics }, aliases: { metrics: new Map() } },
    ),
  };
};

export const actions: Actions = {
  propose: async (event) => {
    const said = proposalOf(await event.request.formData(), writtenOf(event));
    const outcome = await askAs(event, `${pathOf(event)}/proposals`, { method: 'POST', body: said });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, said });
    return goBack(event);
  },
  take: async (event) => {
    const metric = textOf(await event.request.formData(), 'metric');
    const staged = await needAs<Staged>(event, pathOf(event));
    const body = takeFor(staged, { written: writtenOf(event), metric });
    const outcome = await askAs(event, pathOf(event), { method: 'PATCH', body });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return goBack(event);
  },
};
