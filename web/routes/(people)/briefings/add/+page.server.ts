import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { askAs, needAs } from '$lib/people/ask-as.ts';
import { versionOf } from '../version-of.ts';
import { tellVersion } from '../words.ts';
import type { Written, WrittenLine } from '../written.ts';
import type { Actions, PageServerLoad } from './$types';

/** The chart that the address of the page names: by its own address, or by its kind and its query. */
function itemOf({ searchParams }: URL) {
  const address = searchParams.get('address');
  if (address) return { address, line: '' };
  const [kind, query] = [searchParams.get('kind') ?? 'compare', searchParams.get('query')];
  const version = searchParams.get('version');
  const at = version ? `&version=${version}` : '';
  // A table of everything that there is names nothing.
  return query || (kind === 'coverage' && query !== null)
    ? { address: `/charts/${kind}.svg?${query}${at}`, line: '' }
    : null;
}

export const load: PageServerLoad = async (event) => {
  const { briefings } = await needAs<{ briefings: WrittenLine[] }>(event, '/api/v1/briefings');
  const address = itemOf(event.url)?.address ?? null;
  const asked = address === null ? null : await readVersion(event, address);
  return {
    address,
    asked,
    briefings: briefings.map(({ slug, title, charts, version }) => ({
      slug,
      title,
      charts,
      figures: tellVersion(version, event.locals.lang),
      isAnother: asked !== null && version !== asked,
    })),
  };
};

/** The version at which the chart stays, by its address or as it was saved. */
async function readVersion({ url, fetch }: RequestEvent, address: string): Promise<number | null> {
  const named = versionOf(address, url.origin);
  const [, slug] = /^\/embed\/([a-z0-9-]+)$/.exec(address) ?? [];
  if (named !== null || !slug) return named;
  const answer = await fetch(`/charts/${slug}.json`);
  if (!answer.ok) return null;
  const { chart, version } = (await answer.json()) as { chart: { isFrozen: boolean }; version: number };
  return chart.isFrozen ? version : null;
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const item = itemOf(event.url);
    // A briefing, and the version at which all of it is to stay from now on: slug@5.
    const [slug = '', fixed] = String(form.get('slug') ?? '').split('@');
    const path = `/api/v1/briefings/${encodeURIComponent(slug)}`;
    const { title, note, version: before, revision, items } = await needAs<Written>(event, path);
    const version = fixed ? Number(fixed) : before;
    const body = { title, note, version, revision, items: [...items, ...(item ? [item] : [])] };
    const outcome = await askAs<Written>(event, path, { method: 'PUT', body });
    if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
    redirect(303, `/briefings/${outcome.data.slug}?saved#chart-${items.length + 1}`);
  },
};
