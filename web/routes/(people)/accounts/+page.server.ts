import { fail, type RequestEvent } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import type { Account } from '$lib/people/account.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { NO_DISTRICT } from './no-district.ts';
import type { Actions, PageServerLoad } from './$types';

/** With more than these a list of them in every row would be most of the page: it stands in the row that is opened. */
const FEW_DISTRICTS = 12;

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const [{ accounts }, { districts }] = await Promise.all([
    needAs<{ accounts: Account[] }>(event, '/api/v1/accounts'),
    read(client(event.fetch, event.url.origin).api.v1.districts.$get({ query: {} }), lang),
  ]);
  const edited = event.url.searchParams.get('edit');
  return {
    accounts: accounts.map((account) => ({
      ...account,
      place: districts.find(({ slug }) => slug === account.district)?.name[lang] ?? account.district,
      isOpen: districts.length <= FEW_DISTRICTS || account.id === edited,
    })),
    districts: districts.map(({ slug, name }) => ({ slug, name: name[lang] })),
  };
};

const pathOf = (form: FormData): string =>
  `/api/v1/accounts/${encodeURIComponent(String(form.get('id') ?? ''))}`;

/** A role, and for staff the district; of the others none is kept. */
function placeOf(form: FormData) {
  const role = String(form.get('role') ?? '');
  const district = String(form.get('district') ?? '');
  return { role, district: role === 'staff' && district !== NO_DISTRICT && district ? district : null };
}

async function change(event: RequestEvent, toBody: (form: FormData) => unknown) {
  const form = await event.request.formData();
  const outcome = await askAs(event, pathOf(form), { method: 'PATCH', body: toBody(form) });
  return 'problem' in outcome ? fail(outcome.status, { problem: outcome.problem }) : {};
}

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const name = String(form.get('name') ?? '');
    const outcome = await askAs<{ link: string }>(event, '/api/v1/accounts', {
      method: 'POST',
      body: { name, ...placeOf(form) },
    });
    if ('problem' in outcome) return fail(outcome.status, { name, problem: outcome.problem });
    return { link: outcome.data.link, of: name };
  },
  place: (event) => change(event, placeOf),
  disable: (event) => change(event, () => ({ disabled: true })),
  enable: (event) => change(event, () => ({ disabled: false })),
  link: async (event) => {
    const form = await event.request.formData();
    const outcome = await askAs<{ link: string }>(event, `${pathOf(form)}/link`, { method: 'POST' });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    return { link: outcome.data.link, of: String(form.get('name') ?? '') };
  },
};
