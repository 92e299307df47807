import type { Db } from '#db/open.ts';
import { readState } from '#db/read-state.ts';

/** Fails with one sentence where the database lacks a migration that this build needs. */
export async function requireMigrated(db: Db, { remote }: { readonly remote: boolean }): Promise<void> {
  const state = await readState(db);
  if (state.kind === 'migration-missing')
    throw new Error(
      `The migration ${state.wanted} is missing: run npm run db:migrate${remote ? ':remote' : ''} first.`,
    );
}
