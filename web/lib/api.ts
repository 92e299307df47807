import { error } from '@sveltejs/kit';
import { hc, type ClientResponse } from 'hono/client';
import type { App } from '#worker/app.ts';
import type { Lang } from '#core/catalogue/catalogue.ts';

/** The typed client of the API, for `load` functions. */
export const client = (fetch: typeof globalThis.fetch, origin: string) => hc<App>(origin, { fetch });

export type Api = ReturnType<typeof client>;

type Answer<R> = R extends ClientResponse<infer T, 200, 'json'> ? T : never;

/** What was asked for, or the error page with the API's own sentence. */
export async function read<R extends ClientResponse<unknown>>(
  asked: Promise<R>,
  lang: Lang,
): Promise<Answer<R>> {
  const response = await asked;
  if (response.ok) return (await response.json()) as Answer<R>;
  const problem = (await response.json()) as { detail: string; detailZh: string; allowed?: string[] };
  error(response.status, {
    message: lang === 'zh' ? problem.detailZh : problem.detail,
    ...(problem.allowed ? { allowed: problem.allowed } : {}),
  });
}
