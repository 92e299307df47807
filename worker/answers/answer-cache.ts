import type { HonoRequest, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#worker/env.ts';
import { currentState } from './current-version.ts';
import { findKept, giveKept, headersOf, keepAnswer, type Kept } from './kept.ts';

/** What a route says of an answer that depends on nothing but its address. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Keeps each public answer under its version, the revision of the catalogue and its address, so that what is unchanged
 * is answered without touching the figures. What names its version, or is for ever by its route, never changes: it is
 * given with the catalogue of that version's publication. The rest carries an ETag.
 */
export const keepAnswers: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
  const state = await currentState(c.env.DB, Date.now());
  if (state.kind !== 'ready') return next();
  const key = `${state.version}.${state.revision} ${c.req.url}`;
  const known = findKept(key);
  if (known) return replay(known, c.req.raw);
  await next();
  if (c.res.status !== 200 || c.req.method !== 'GET') return;
  const body = await c.res.arrayBuffer();
  const isFixed = namesVersion(c.req) || c.res.headers.get('Cache-Control') === FOR_EVER;
  const fresh = await keep(key, body, [...c.res.headers], isFixed);
  c.res = replay(fresh, c.req.raw);
};

/** What is framed or presented says too what has become of its figures since. */
const SAYS_SINCE = ['/embed/', '/api/v1/presentation'];
const namesVersion = (request: HonoRequest): boolean =>
  request.query('version') !== undefined && !SAYS_SINCE.some((path) => request.path.startsWith(path));

async function keep(key: string, body: ArrayBuffer, given: [string, string][], isFixed: boolean) {
  const etag = await etagOf(body);
  const headers = given.filter(([name]) => !/^(cache-control|etag)$/i.test(name));
  headers.push(['ETag', etag], ['Cache-Control', isFixed ? FOR_EVER : 'public, no-cache']);
  return keepAnswer(key, { body, headers, etag });
}

function replay(answer: Kept, request: Request): Response {
  const unchanged = request.headers.get('If-None-Match')?.includes(answer.etag) ?? false;
  return unchanged ? new Response(null, { status: 304, headers: headersOf(answer) }) : giveKept(answer);
}

async function etagOf(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 12);
  return `"${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
