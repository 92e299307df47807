import type { HonoRequest, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#worker/env.ts';
import { currentState } from './current-version.ts';

interface Kept {
  readonly body: ArrayBuffer;
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
}

/** What a route says of an answer that depends on nothing but its address. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

const MOST_ANSWERS = 500;
const MOST_BYTES = 16_000_000;
const LARGEST = 2_000_000;

const kept = new Map<string, Kept>();
let bytes = 0;

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
  const known = kept.get(key);
  if (known) return replay(known, c.req.raw);
  await next();
  if (c.res.status !== 200 || c.req.method !== 'GET') return;
  const body = await c.res.arrayBuffer();
  const isFixed = namesVersion(c.req) || c.res.headers.get('Cache-Control') === FOR_EVER;
  const fresh = await keep(key, body, [...c.res.headers], isFixed);
  c.res = replay(fresh, c.req.raw);
};

/** What is framed says too what has become of its figures since. */
const namesVersion = (request: HonoRequest): boolean =>
  request.query('version') !== undefined && !request.path.startsWith('/embed/');

async function keep(key: string, body: ArrayBuffer, given: [string, string][], isFixed: boolean) {
  const etag = await etagOf(body);
  const headers = given.filter(([name]) => !/^(cache-control|etag)$/i.test(name));
  headers.push(['ETag', etag], ['Cache-Control', isFixed ? FOR_EVER : 'public, no-cache']);
  const answer: Kept = { body, headers, etag };
  if (body.byteLength <= LARGEST) {
    forget(key);
    makeRoom(body.byteLength);
    kept.set(key, answer);
    bytes += body.byteLength;
  }
  return answer;
}

function makeRoom(needed: number): void {
  for (const key of kept.keys()) {
    if (kept.size < MOST_ANSWERS && bytes + needed <= MOST_BYTES) return;
    forget(key);
  }
}

function forget(key: string): void {
  bytes -= kept.get(key)?.body.byteLength ?? 0;
  kept.delete(key);
}

function replay({ body, headers, etag }: Kept, request: Request): Response {
  const unchanged = request.headers.get('If-None-Match')?.includes(etag) ?? false;
  return new Response(unchanged ? null : body, {
    status: unchanged ? 304 : 200,
    headers: headers as [string, string][],
  });
}

async function etagOf(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 12);
  return `"${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
