import type { D1Database } from '@cloudflare/workers-types';
import { openDb } from '#db/open.ts';
import { readState, type State } from '#db/read-state.ts';

const FRESH_FOR_MS = 1000;

interface Seen {
  readonly at: number;
  readonly state: State;
}

const seen = new WeakMap<D1Database, Seen>();
/** How often it was forgotten: what was asked before that is not kept after it. */
const changes = new WeakMap<D1Database, number>();

/**
 * Where the database stands, asked about once a second in each isolate: a publication or a change of the catalogue
 * shows within two.
 * Only the settled answer is shared: a promise of one request must not be awaited by another.
 */
export async function currentState(d1: D1Database, now: number): Promise<State> {
  const last = seen.get(d1);
  if (last && now - last.at < FRESH_FOR_MS) return last.state;
  const before = changes.get(d1);
  const state = await readState(openDb(d1));
  if (state.kind === 'ready' && changes.get(d1) === before) seen.set(d1, { at: now, state });
  return state;
}

/** After a change in this isolate, so that whoever made it sees it at once. */
export function forgetState(d1: D1Database): void {
  seen.delete(d1);
  changes.set(d1, (changes.get(d1) ?? 0) + 1);
}
