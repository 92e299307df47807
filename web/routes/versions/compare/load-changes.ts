import type { InferResponseType } from 'hono/client';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { client, read } from '$lib/api.ts';
import { toChangeView, type Names } from './change-view.ts';

export interface ChangesRequest {
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

type Answer = InferResponseType<ReturnType<typeof client>['api']['v1']['changes']['$get'], 200>;

/** An observation as it was or is, of a change. */
export type ChangedObservation = NonNullable<Answer['changes'][number]['before']>;

/** What changed between two versions, district by district, in the reader's language. */
export async function loadChanges({ lang, url, fetch }: ChangesRequest) {
  const api = client(fetch, url.origin);
  const [{ versions, version: newest }, { districts }, { metrics }, { sources }] = await Promise.all([
    read(api.api.v1.versions.$get({ query: {} }), lang),
    read(api.api.v1.districts.$get({ query: {} }), lang),
    read(api.api.v1.metrics.$get({ query: {} }), lang),
    read(api.api.v1.sources.$get({ query: {} }), lang),
  ]);
  const { from, to } = readSpan(url.searchParams, newest);
  if (from === to) return { from, to, newest, versions: [], counts: null, groups: [], page: null };
  const asked = url.searchParams.get('first') ?? '';
  const { changes, counts, first, next, previous } = await read(
    api.api.v1.changes.$get({ query: { from, to, ...(asked === '' ? {} : { first: asked }) } }),
    lang,
  );
  const names: Names = {
    metrics: new Map(metrics.map(({ id, name }) => [id, name[lang]])),
    sources: new Map(sources.map(({ id, title }) => [id, title.zh])),
    lang,
  };
  const views = changes.map((change) => toChangeView(change, names));
  return {
    from,
    to,
    newest,
    versions: versions
      .filter(({ version }) => version > Number(from) && version <= Number(to))
      .map(({ version, note, reverts, fileName }) => ({ version, note, reverts, fileName })),
    counts,
    page: { first, next, previous },
    groups: districts
      .map(({ slug, name }, place) => ({
        slug,
        place,
        name: name[lang],
        changes: views.filter(({ district }) => district === slug),
      }))
      .filter((group) => group.changes.length > 0),
  };
}

/** What the form sends may be the wrong way round; without a choice the newest version and the one before. */
function readSpan(params: URLSearchParams, newest: number): { readonly from: string; readonly to: string } {
  const from = params.get('from') ?? String(newest - 1);
  const to = params.get('to') ?? String(newest);
  return Number(from) > Number(to) ? { from: to, to: from } : { from, to };
}
