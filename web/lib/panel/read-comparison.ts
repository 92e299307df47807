import type { InferRequestType, InferResponseType } from 'hono/client';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { read, type Api } from '$lib/api.ts';
import { placeOfNext } from '$lib/place-of-next.ts';

type Compare = Api['api']['v1']['compare']['$get'];

interface ComparisonQuery {
  readonly api: Api;
  readonly query: InferRequestType<Compare>['query'];
  readonly lang: Lang;
}

/** All the panels of a view at one version, in however many answers they come. */
export async function readComparison({ api, query, lang }: ComparisonQuery) {
  const [panels, leads]: [Answer['panels'], Answer['leads']] = [[], []];
  for (let asked = query; ;) {
    const answer = await read(api.api.v1.compare.$get({ query: asked }), lang);
    panels.push(...answer.panels);
    leads.push(...answer.leads);
    const { version, next } = answer;
    if (next === null) return { version, panels, leads };
    asked = { ...query, version: String(version), after: placeOfNext(next) };
  }
}

type Answer = InferResponseType<Compare, 200>;
