import { toBeijingTime } from '#core/period/beijing-time.ts';
import { client, read } from '$lib/api.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = async ({ locals: { lang }, url, fetch }) => {
  const { versions } = await read(client(fetch, url.origin).api.v1.versions.$get({ query: {} }), lang);
  return {
    /** The version that the reader has chosen; null for the newest. */
    chosen: Number(url.searchParams.get('version')) || null,
    versions: versions.map(({ publishedAt, sha256: _, ...version }) => ({
      ...version,
      publishedAt,
      time: toBeijingTime(publishedAt),
    })),
  };
};
