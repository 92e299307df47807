import { fail, redirect } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import type { Account } from '$lib/people/account.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import type { StagedUpload, UploadSummary } from '#worker/uploads/upload-schemas.ts';
import { toBeijingTime } from '#core/period/beijing-time.ts';
import { PASTED_NAME, SENDING_WORDS } from './sending-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const from = Math.max(1, Math.trunc(Number(event.url.searchParams.get('from') ?? 1) || 1));
  const [{ uploads, next, before }, { district }, { districts }] = await Promise.all([
    needAs<{ uploads: UploadSummary[]; next: number | null; before: number | null }>(
      event,
      `/api/v1/uploads?from=${from}`,
    ),
    needAs<Account>(event, '/api/v1/session'),
    read(client(event.fetch, event.url.origin).api.v1.districts.$get({ query: {} }), lang),
  ]);
  return {
    districts: districts
      .filter(({ slug }) => district === null || slug === district)
      .map(({ slug, name }) => ({ slug, name: name[lang] })),
    uploads: uploads.map(({ id, fileName, author, state, version, createdAt, proposals, mayRevert }) => ({
      id,
      fileName,
      author,
      state,
      version,
      when: toBeijingTime(createdAt),
      proposals,
      mayRevert: mayRevert && state === 'published',
    })),
    next,
    before,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const pasted = String(form.get('text') ?? '');
    const chosen = form.get('file');
    const isBoth = pasted.trim() !== '' && chosen instanceof File && chosen.name !== '';
    if (isBoth) return fail(422, { problem: SENDING_WORDS.fileOrPaste[event.locals.lang], pasted });
    const body = new FormData();
    // What was pasted goes the way of a file.
    if (pasted.trim() === '') body.set('file', chosen ?? '');
    else body.set('file', new File([pasted], PASTED_NAME, { type: 'text/csv' }));
    const outcome = await askAs<StagedUpload>(event, '/api/v1/uploads', { method: 'POST', body });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, pasted });
    redirect(303, `/uploads/${outcome.data.id}`);
  },
};
