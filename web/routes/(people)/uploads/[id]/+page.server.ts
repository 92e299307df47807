import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { toBeijingTime } from '#core/period/beijing-time.ts';
import { A_PAGE } from './cell-address.ts';
import { readDecision } from './decision.ts';
import { readChoice } from './read-choice.ts';
import type { MovesAnswer } from '#worker/moves/moves-schemas.ts';
import type { GridRows, Staged } from './staged.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const { id } = event.params;
  const from = Math.max(1, Number(event.url.searchParams.get('from') ?? 1) || 1);
  const isMarkedOnly = event.url.searchParams.get('only') === 'marked';
  const path = `/api/v1/uploads/${encodeURIComponent(id)}`;
  const changes = Math.max(1, Number(event.url.searchParams.get('changes') ?? 1) || 1);
  const conflictsFrom = Math.max(1, Math.trunc(Number(event.url.searchParams.get('conflicts') ?? 1) || 1));
  const pages = `changesFrom=${Math.trunc(changes)}&conflictsFrom=${conflictsFrom}`;
  const staged = await needAs<Staged>(event, `${path}?${pages}`);
  const isWaiting = staged.state === 'staged' || staged.state === 'submitted';
  const rows = `${path}/rows?${isMarkedOnly ? 'only=marked&' : ''}`;
  const api = client(event.fetch, event.url.origin).api.v1;
  const [grid, { metrics }, { districts }, moves] = await Promise.all([
    needAs<GridRows>(event, `${rows}from=${from}&to=${from + A_PAGE - 1}`),
    read(api.metrics.$get({ query: {} }), lang),
    read(api.districts.$get({ query: {} }), lang),
    isWaiting ? needAs<MovesAnswer>(event, `${path}/moves`) : null,
  ]);
  return {
    staged,
    isWaiting,
    isSentBack: staged.allows.submit && isEditedSince(staged),
    moves,
    grid,
    rows,
    isMarkedOnly,
    from,
    aPage: A_PAGE,
    when: toBeijingTime(staged.createdAt),
    comments: staged.comments.map(({ at, ...said }) => ({ ...said, at: toBeijingTime(at) })),
    metrics: metrics.map((metric) => ({ id: metric.id, name: metric.name[lang] })),
    /** The names to choose from where one is wrong. */
    districts: staged.errors.some(({ column }) => column === 'district')
      ? [...new Set(districts.map(({ name }) => name[lang]))]
      : [],
    districtCount: districts.length,
  };
};

const isEditedSince = ({ editedAt, submittedAt }: Staged): boolean =>
  editedAt !== null && submittedAt !== null && editedAt > submittedAt;

const pathOf = ({ params }: RequestEvent, act: string): string =>
  `/api/v1/uploads/${encodeURIComponent(params['id'] ?? '')}${act}`;

/** Does one thing with the upload, and shows the page again, or what is in the way. */
async function act(event: RequestEvent, name: string, body: unknown, method: 'POST' | 'PATCH' = 'POST') {
  const outcome = await askAs(event, pathOf(event, name), { method, body });
  if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
  return {};
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '');

export const actions: Actions = {
  choose: async (event) => act(event, '', readChoice(await event.request.formData()), 'PATCH'),
  publish: async (event) => {
    const form = await event.request.formData();
    const chosen = readDecision(form);
    const body = {
      baseVersion: Number(form.get('baseVersion')),
      seen: textOf(form, 'seen'),
      note: textOf(form, 'note'),
      ...chosen,
    };
    const outcome = await askAs<{ isNew: boolean }>(event, pathOf(event, '/publish'), {
      method: 'POST',
      body,
    });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, chosen });
    return { isNothingLeft: !outcome.data.isNew, chosen };
  },
  submit: async (event) => {
    const form = await event.request.formData();
    const chosen = readDecision(form);
    const body = {
      baseVersion: Number(form.get('baseVersion')),
      seen: textOf(form, 'seen'),
      note: textOf(form, 'note'),
      ...chosen,
    };
    const outcome = await askAs(event, pathOf(event, '/submit'), { method: 'POST', body });
    return 'problem' in outcome ? fail(outcome.status, { problem: outcome.problem, chosen }) : {};
  },
  return: async (event) => act(event, '/return', { text: textOf(await event.request.formData(), 'text') }),
  comment: async (event) => act(event, '/comments', { text: textOf(await event.request.formData(), 'text') }),
  discard: async (event) => {
    const outcome = await askAs(event, pathOf(event, '/discard'), { method: 'POST' });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    redirect(303, '/uploads');
  },
};
