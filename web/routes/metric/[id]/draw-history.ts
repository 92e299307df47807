import type { Lang } from '#core/catalogue/catalogue.ts';
import type { AsOf } from '$lib/view/as-of.ts';

export interface HistoryPictureRequest {
  readonly query: AsOf & { readonly metric: readonly string[] };
  readonly lang: Lang;
  readonly fetch: typeof globalThis.fetch;
}

/** The courses of a metric in the colours of the page around them, for a wide page and for a phone. */
export async function drawHistory({ query, lang, fetch }: HistoryPictureRequest) {
  const draw = async (width: 'wide' | 'narrow'): Promise<string> => {
    const params = { metric: query.metric.join(','), lang, theme: 'page', width };
    const search = new URLSearchParams(query.version ? { ...params, version: query.version } : params);
    return (await fetch(`/charts/history.svg?${search}`)).text();
  };
  const [wide, narrow] = await Promise.all([draw('wide'), draw('narrow')]);
  return { wide, narrow };
}
