import { toBeijingTime } from '#core/period/beijing-time.ts';
import { client, read } from '$lib/api.ts';
import type { Account } from '$lib/people/account.ts';
import { askAs } from '$lib/people/ask-as.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = async (event) => {
  const {
    locals: { lang },
    url,
    fetch,
  } = event;
  const asked = await askAs<Account>(event, '/api/v1/session');
  const { versions } = await read(client(fetch, url.origin).api.v1.versions.$get({ query: {} }), lang);
  return {
    /** The version that the reader has chosen; null for the newest. */
    chosen: Number(url.searchParams.get('version')) || null,
    /** Staff find what is theirs to take back among what they brought. */
    mayTakeBack: 'data' in asked && asked.data.role !== 'staff',
    versions: versions.map(({ publishedAt, sha256: _, ...version }) => ({
      ...version,
      publishedAt,
      time: toBeijingTime(publishedAt),
    })),
  };
};
