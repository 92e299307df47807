import { fail, redirect } from '@sveltejs/kit';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import type { MovesAnswer } from '#worker/moves/moves-schemas.ts';
import type { ToldUndoing } from '#worker/uploads/upload-schemas.ts';
import type { Actions, PageServerLoad } from './$types';

interface Plan {
  readonly version: number;
  readonly baseVersion: number;
  readonly revertedIn: number | null;
  readonly mayRevert: boolean;
  readonly undo: readonly ToldUndoing[];
  readonly undoCount: number;
  readonly first: number;
  readonly next: number | null;
  readonly previous: number | null;
  readonly conflicts: readonly ToldUndoing[];
  readonly conflictCount: number;
}

const pathOf = (version: string): string => `/api/v1/versions/${encodeURIComponent(version)}/revert`;

export const load: PageServerLoad = async (event) => {
  const path = pathOf(event.params.version);
  const first = encodeURIComponent(event.url.searchParams.get('first') ?? '1');
  const [plan, moves] = await Promise.all([
    needAs<Plan>(event, `${path}?first=${first}`),
    needAs<MovesAnswer>(event, `${path}/moves`),
  ]);
  return { plan, moves };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const note = String(form.get('note') ?? '');
    const outcome = await askAs<{ version: number; isNew: boolean }>(event, pathOf(event.params.version), {
      method: 'POST',
      body: {
        take: form.has('take-all') ? 'all' : form.getAll('take').map(String),
        baseVersion: Number(form.get('baseVersion')),
        note,
      },
    });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, note });
    const { version, isNew } = outcome.data;
    if (!isNew) return { isNothingTaken: true, note };
    redirect(303, `/versions/compare?from=${version - 1}&to=${version}`);
  },
};
