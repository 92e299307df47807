import { fail } from '@sveltejs/kit';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { aliasActions } from '../../alias-actions.ts';
import type { Alias, ManagedDistrict } from '../../managed.ts';
import { districtOf } from '../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

const pathOf = (slug: string): string => `/api/v1/catalogue/districts/${encodeURIComponent(slug)}`;

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params;
  const [district, { aliases }] = await Promise.all([
    needAs<ManagedDistrict>(event, pathOf(slug)),
    needAs<{ aliases: Alias[] }>(event, '/api/v1/catalogue/aliases'),
  ]);
  return {
    district,
    names: aliases.filter(({ of, id }) => of === 'district' && id === slug).map(({ name }) => name),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const district = districtOf(await event.request.formData());
    const outcome = await askAs(event, pathOf(event.params.slug), { method: 'PATCH', body: district });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem, district });
    return { isSaved: true };
  },
  ...aliasActions('district', ({ params }) => params['slug'] ?? ''),
};
