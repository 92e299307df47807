import type { Lang } from '#core/catalogue/catalogue.ts';
import type { PageView } from '$lib/view/page-view.ts';
import { ServerPicture } from './server-picture.ts';

export interface PictureRequest {
  readonly metric: string;
  readonly view: Partial<PageView>;
  readonly lang: Lang;
  readonly fetch: typeof globalThis.fetch;
  /** Whether the page that asks is rendered whole, with the picture in it. */
  readonly isInPage: boolean;
}

/** The server's picture of one metric's comparison, in the colours of the page around it. */
export async function drawPicture({ metric, view, lang, fetch, isInPage }: PictureRequest) {
  const query = new URLSearchParams({ metric, lang, theme: 'page' });
  for (const name of ['district', 'period'] as const)
    if (view[name]?.length) query.set(name, view[name].join(','));
  if (view.version) query.set('version', view.version);
  if (view.basis) query.set('basis', view.basis);
  const svg = await (await fetch(`/charts/compare.svg?${query}`)).text();
  return new ServerPicture(svg, isInPage);
}
