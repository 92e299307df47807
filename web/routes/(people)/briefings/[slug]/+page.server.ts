import { fail, redirect } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { tellVersion } from '../words.ts';
import type { Written } from '../written.ts';
import { readWriting } from './read-writing.ts';
import type { Actions, PageServerLoad } from './$types';

interface Saved {
  readonly slug: string;
  readonly title: string;
}

const pathOf = (slug: string): string => `/api/v1/briefings/${encodeURIComponent(slug)}`;

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const { slug } = event.params;
  const api = client(event.fetch, event.url.origin);
  const [written, { charts: saved }] = await Promise.all([
    needAs<Written>(event, pathOf(slug)),
    needAs<{ charts: Saved[] }>(event, '/api/v1/charts'),
  ]);
  const [shown, { version: newest }] = await Promise.all([
    read(api.charts.briefing[':file'].$get({ param: { file: `${slug}.json` }, query: { lang } }), lang),
    read(api.api.v1.versions.$get({ query: {} }), lang),
  ]);
  const versions = [
    null,
    newest,
    ...(written.version === null || written.version === newest ? [] : [written.version]),
  ];
  return {
    slug,
    isSaved: event.url.searchParams.has('saved'),
    briefing: {
      ...written,
      items: written.items.map((item, index) => ({
        ...item,
        name: shown.charts[index]?.drawn?.name[lang] ?? item.query,
      })),
      address: '',
    },
    versions: versions.map((version) => ({ value: version ?? '', name: tellVersion(version, lang) })),
    saved: saved.map((chart) => ({ address: `/embed/${chart.slug}`, name: chart.title || chart.slug })),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const writing = readWriting(await event.request.formData());
    const { title, note, version, revision, items, address } = writing;
    const outcome = await askAs<Written>(event, pathOf(event.params.slug), {
      method: 'PUT',
      body: {
        title,
        note,
        version,
        revision,
        items: [
          ...items.map(({ kind, query, line }) => ({ kind, query, line })),
          ...(address ? [{ address, line: '' }] : []),
        ],
      },
    });
    if ('data' in outcome) redirect(303, `/briefings/${event.params.slug}?saved`);
    const isOvertaken = outcome.body.code === 'changed-meanwhile';
    return fail(outcome.status, { problem: outcome.problem, isOvertaken, writing });
  },
  remove: async (event) => {
    const outcome = await askAs(event, pathOf(event.params.slug), { method: 'DELETE' });
    if ('data' in outcome) redirect(303, '/briefings');
    return fail(outcome.status, { problem: outcome.problem });
  },
};
