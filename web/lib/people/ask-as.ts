import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ProblemBody } from '#worker/problem.ts';

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
}

export type Outcome<T> =
  { readonly data: T } | { readonly problem: string; readonly status: number; readonly body: ProblemBody };

/** Asks the API in the reader's name, and hands the reader the cookie that it sets. */
export async function askAs<T>(
  event: RequestEvent,
  path: string,
  { method = 'GET', body }: Asked = {},
): Promise<Outcome<T>> {
  const answer = await event.fetch(path, { method, ...toRequest(body) });
  for (const cookie of answer.headers.getSetCookie()) handOn(event, cookie);
  if (answer.ok) return { data: (answer.status === 204 ? null : await answer.json()) as T };
  const problem = (await answer.json()) as ProblemBody;
  const { detail, detailZh } = problem;
  return { problem: event.locals.lang === 'zh' ? detailZh : detail, status: answer.status, body: problem };
}

/** A form goes on as it came, with its file, and so does a file of CSV; anything else as JSON. */
function toRequest(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  if (body instanceof Blob) return { headers: { 'content-type': 'text/csv' }, body };
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** What a page cannot do without: whoever is not signed in is asked to, and comes back; else the error page. */
export async function needAs<T>(event: RequestEvent, path: string): Promise<T> {
  const outcome = await askAs<T>(event, path);
  if ('data' in outcome) return outcome.data;
  if (outcome.status === 401)
    redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
  error(outcome.status, outcome.problem);
}

function handOn({ cookies, url }: RequestEvent, header: string): void {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  const age = attributes.map((part) => /^max-age=(-?\d+)$/i.exec(part)?.[1]).find(Boolean);
  cookies.set(pair.slice(0, at), pair.slice(at + 1), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    encode: (value) => value,
    ...(age === undefined ? {} : { maxAge: Number(age) }),
  });
}
