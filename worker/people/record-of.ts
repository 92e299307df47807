import type { Context } from 'hono';
import type { Act, NewRecord } from '#db/people/records.ts';
import type { AppEnv } from '#worker/env.ts';
import { addressOf } from './who.ts';

interface Deed {
  readonly act: Act;
  readonly object: string;
  readonly detail?: string;
  /** Who did it, where nobody is signed in yet. */
  readonly by?: { readonly id: string | null; readonly name: string };
}

/** What is written down about this request. */
export function recordOf(c: Context<AppEnv>, { act, object, detail = '', by }: Deed): NewRecord {
  const { id, name } = by ?? c.var.who;
  return {
    at: new Date().toISOString(),
    account: id,
    name,
    address: addressOf(c),
    act,
    object,
    detail,
  };
}
