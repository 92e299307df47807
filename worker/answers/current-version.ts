import type { D1Database } from '@cloudflare/workers-types';
import { openDb } from '#db/open.ts';
import { readState, type State } from '#db/read-state.ts';

const FRESH_FOR_MS = 1000;

const seen = new WeakMap<D1Database, { readonly at: number; readonly state: State }>();

/**
 * Where the database stands, asked about once a second in each isolate: a publication or a change of the catalogue
 * shows within two.
 * Only the settled answer is shared: a promise of one request must not be awaited by another.
 */
export async function currentState(d1: D1Database, now: number): Promise<State> {
  const last = seen.get(d1);
  if (last && now - last.at < FRESH_FOR_MS) return last.state;
  const state = await readState(openDb(d1));
  if (state.kind === 'ready') seen.set(d1, { at: now, state });
  return state;
}

/** After a change in this isolate, so that whoever made it sees it at once. */
export const forgetState = (d1: D1Database): boolean => seen.delete(d1);
