import type { InferRequestType, InferResponseType } from 'hono/client';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { read, type Api } from '$lib/api.ts';
import { placeOfNext } from '$lib/place-of-next.ts';

type List = Api['api']['v1']['observations']['$get'];

interface FiguresRequest {
  readonly api: Api;
  readonly query: InferRequestType<List>['query'];
  readonly lang: Lang;
}

/** All the figures of a query at one version, in however many answers they come. */
export async function readFigures({ api, query, lang }: FiguresRequest) {
  const observations: InferResponseType<List, 200>['observations'] = [];
  for (let asked = query; ;) {
    const answer = await read(api.api.v1.observations.$get({ query: asked }), lang);
    observations.push(...answer.observations);
    if (answer.next === null) return { version: answer.version, observations };
    asked = { ...query, version: String(answer.version), after: placeOfNext(answer.next) };
  }
}
