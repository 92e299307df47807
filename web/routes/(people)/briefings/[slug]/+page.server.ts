import { fail, redirect } from '@sveltejs/kit';
import { client, read } from '$lib/api.ts';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { tellVersion } from '../words.ts';
import type { Written } from '../written.ts';
import { versionOf } from '../version-of.ts';
import { readWriting } from './read-writing.ts';
import { tellItem } from './tell-item.ts';
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
  const [shown, { version: newest }, { districts }] = await Promise.all([
    read(api.charts.briefing[':file'].$get({ param: { file: `${slug}.json` }, query: { lang } }), lang),
    read(api.api.v1.versions.$get({ query: {} }), lang),
    read(api.api.v1.districts.$get({ query: {} }), lang),
  ]);
  const asked = Number(event.url.searchParams.get('asked') ?? '');
  const offered = [newest, written.version, asked].filter((one) => one !== null && one > 0 && one <= newest);
  const versions = [null, ...new Set(offered)];
  const names = districts.map((one) => ({ slug: one.slug, name: one.name[lang] }));
  const nameOf = ({ kind, query }: Written['items'][number]): string => {
    // A table may come as several sheets, so a place does not tell which chart it is.
    const drawn = shown.charts.find((one) => one.kind === kind && one.query === query)?.drawn;
    return [drawn?.name[lang] ?? query, tellItem({ kind, query }, names, lang)].filter(Boolean).join(' · ');
  };
  return {
    slug,
    /** The version that an address asked for which was just pasted, where it is not that of the briefing. */
    asked: asked > 0 && asked !== written.version ? asked : null,
    isSaved: event.url.searchParams.has('saved'),
    briefing: {
      ...written,
      items: written.items.map((item) => ({ ...item, name: nameOf(item) })),
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
    const asked = versionOf(address, event.url.origin);
    const told = asked === null || asked === version ? '' : `&asked=${asked}`;
    if ('data' in outcome) redirect(303, `/briefings/${event.params.slug}?saved${told}`);
    const isOvertaken = outcome.body.code === 'changed-meanwhile';
    return fail(outcome.status, { problem: outcome.problem, isOvertaken, writing });
  },
  remove: async (event) => {
    const outcome = await askAs(event, pathOf(event.params.slug), { method: 'DELETE' });
    if ('data' in outcome) redirect(303, '/briefings');
    return fail(outcome.status, { problem: outcome.problem });
  },
};
