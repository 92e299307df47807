import type { D1Database } from '@cloudflare/workers-types';
import { currentState } from './current-version.ts';
import { findKept, giveKept, keepAnswer } from './kept.ts';

/** Gives a page that was made before, or makes it. `key`: all that it depends on but the figures and the catalogue. */
export type KeptPages = (key: string, make: () => Promise<Response>) => Promise<Response>;

/** Pages that are the same for whoever reads them, made once for each version and revision of the catalogue. */
export const keptPages =
  (d1: D1Database): KeptPages =>
  async (key, make) => {
    const state = await currentState(d1, Date.now());
    if (state.kind !== 'ready') return make();
    const place = `page ${state.version}.${state.revision} ${key}`;
    const known = findKept(place);
    if (known) return giveKept(known);
    const made = await make();
    const { headers, status } = made;
    if (status !== 200 || headers.has('set-cookie')) return made;
    const body = await made.arrayBuffer();
    return giveKept(keepAnswer(place, { body, headers: [...headers], etag: headers.get('etag') ?? '' }));
  };
