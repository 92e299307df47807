import { fail } from '@sveltejs/kit';
import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';
import { DISTRICT_COLUMNS } from '#core/catalogue/district-file.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import type { ManagedDistrict } from '../managed.ts';
import { districtOf, textOf } from '../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

interface Found {
  readonly total: number;
  readonly pages: number;
  readonly districts: readonly ManagedDistrict[];
}

interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const find = searchParams.get('find') ?? '';
  const page = Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1);
  const found = await needAs<Found>(
    event,
    `/api/v1/catalogue/districts?${new URLSearchParams({ find: find.slice(0, 60), page: String(page) })}`,
  );
  const linkTo = (to: number) => `?${new URLSearchParams({ ...(find ? { find } : {}), page: String(to) })}`;
  return {
    ...found,
    find,
    page,
    earlier: page > 1 ? linkTo(page - 1) : null,
    later: page < found.pages ? linkTo(page + 1) : null,
  };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const district = { slug: textOf(form, 'slug'), ...districtOf(form) };
    const outcome = await askAs(event, '/api/v1/catalogue/districts', { method: 'POST', body: district });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, district });
    return { isSaved: true };
  },
  file: async (event) => {
    const form = await event.request.formData();
    const file = form.get('file');
    const outcome = await askAs<Imported>(
      event,
      `/api/v1/catalogue/districts.csv?order=${form.has('order') ? 'file' : 'keep'}`,
      { method: 'POST', body: file instanceof File ? file : new Blob([]) },
    );
    if ('data' in outcome) return { imported: outcome.data };
    const { lang } = event.locals;
    const errors = (outcome.body.errors ?? []).map(({ row, column, message, value }) => ({
      row,
      column: column === null ? '' : columnName(column, lang),
      message: message[lang],
      value,
    }));
    return fail(outcome.status, { problem: outcome.problem, errors });
  },
};

const columnName = (column: string, lang: Lang): string =>
  new Map<string, Bilingual>(Object.entries(DISTRICT_COLUMNS)).get(column)?.[lang] ?? column;
