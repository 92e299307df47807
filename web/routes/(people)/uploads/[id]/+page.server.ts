import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { toBeijingTime } from '#core/period/beijing-time.ts';
import { A_PAGE } from './cell-address.ts';
import { readDecision } from './decision.ts';
import { DONE_WORDS, type Done } from './done-words.ts';
import { findNext } from './find-next.ts';
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
    done: tellDone(event.url.searchParams.get('done'), staged),
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

/** What was done to come here, as long as it is still so. */
function tellDone(done: string | null, { state }: Pick<Staged, 'state'>) {
  const isSo = {
    read: state === 'staged' || state === 'submitted',
    submitted: state === 'submitted',
    returned: state === 'staged',
  };
  return (done === 'read' || done === 'submitted' || done === 'returned') && isSo[done]
    ? DONE_WORDS[done]
    : null;
}

/** The page again, loaded anew: what was done to come here is not done twice by loading it once more. */
function goOn({ params, url }: RequestEvent, done: Done, place: string): never {
  const kept = ['only', 'from', 'at'].filter((name) => url.searchParams.get(name));
  const query = new URLSearchParams(kept.map((name) => [name, url.searchParams.get(name) ?? '']));
  query.set('done', done);
  redirect(303, `/uploads/${encodeURIComponent(params['id'] ?? '')}?${query}#${place}`);
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '');

/** Publishes or hands over what is decided in the form, and says what was where that is refused. */
async function decide(event: RequestEvent, act: '/publish' | '/submit') {
  const form = await event.request.formData();
  const chosen = readDecision(form);
  const note = textOf(form, 'note');
  const body = { baseVersion: Number(form.get('baseVersion')), seen: textOf(form, 'seen'), note, ...chosen };
  const outcome = await askAs<{ isNew: boolean } | null>(event, pathOf(event, act), { method: 'POST', body });
  if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, chosen, note });
  if (outcome.data?.isNew === false) return { isNothingLeft: true, chosen, note };
  return goOn(event, act === '/publish' ? 'published' : 'submitted', 'news');
}

/** Adds to the conversation, by which it may be handed back. */
async function say(event: RequestEvent, act: '/comments' | '/return') {
  const text = textOf(await event.request.formData(), 'text');
  const outcome = await askAs(event, pathOf(event, act), { method: 'POST', body: { text } });
  if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, text });
  return act === '/return' ? goOn(event, 'returned', 'news') : goOn(event, 'said', 'comments');
}

export const actions: Actions = {
  choose: async (event) => {
    const body = readChoice(await event.request.formData());
    const outcome = await askAs<Staged>(event, pathOf(event, ''), { method: 'PATCH', body });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return goOn(event, 'read', event.url.searchParams.get('at') || findNext(outcome.data, body));
  },
  publish: (event) => decide(event, '/publish'),
  submit: (event) => decide(event, '/submit'),
  return: (event) => say(event, '/return'),
  comment: (event) => say(event, '/comments'),
  discard: async (event) => {
    const outcome = await askAs(event, pathOf(event, '/discard'), { method: 'POST' });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    redirect(303, '/uploads');
  },
};
