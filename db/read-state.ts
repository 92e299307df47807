import { sql } from 'drizzle-orm';
import type { Db } from './open.ts';
import { toEmbed, toFrame, type Embed, type Frame } from './settings/read-settings.ts';
import journal from './migrations/meta/_journal.json' with { type: 'json' };

/** Where the database stands: ready at a version and a revision of all else that is shown, or why it cannot be read. */
export type State =
  | {
      readonly kind: 'ready';
      readonly version: number;
      readonly revision: number;
      readonly frame: Frame;
      readonly embed: Embed;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'migration-missing'; readonly wanted: string };

const wanted = journal.entries.at(-1)?.tag ?? '';

/** One query: the newest version, how often anything else that is shown has changed, who may frame it, and whether the newest migration that this build knows has been applied. */
export async function readState(db: Db): Promise<State> {
  const rows = await db
    .all<{
      version: number | null;
      revision: number;
      frame: string | null;
      embed: string | null;
      applied: number;
    }>(
      sql`SELECT (SELECT max(number) FROM versions) AS version,
        (SELECT coalesce(max(id), 0) FROM catalogue_changes)
          + (SELECT count(removed_at) FROM charts)
          + (SELECT coalesce(sum(revision), 0) FROM briefings) AS revision,
        (SELECT value FROM settings WHERE name = 'frame') AS frame,
        (SELECT value FROM settings WHERE name = 'embed') AS embed,
        EXISTS (SELECT 1 FROM d1_migrations WHERE name = ${`${wanted}.sql`}) AS applied`,
    )
    .catch((error: unknown) => {
      if (saysNoSuchTable(error)) return [];
      throw error;
    });
  const row = rows[0];
  if (!row?.applied) return { kind: 'migration-missing', wanted };
  if (row.version === null) return { kind: 'empty' };
  return {
    kind: 'ready',
    version: row.version,
    revision: row.revision,
    frame: toFrame(row.frame ?? undefined),
    embed: toEmbed(row.embed ?? undefined),
  };
}

const saysNoSuchTable = (error: unknown): boolean =>
  error instanceof Error && (/no such table/.test(error.message) || saysNoSuchTable(error.cause));
