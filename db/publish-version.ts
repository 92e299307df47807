import { eq, sql } from 'drizzle-orm';
import type { Draft } from '#core/tidy/draft.ts';
import type { Db } from './open.ts';
import { addRecord, type NewRecord } from './people/records.ts';
import { observations, scopes, uploads, versions } from './schema.ts';

export interface Publication {
  readonly db: Db;
  /** The upload that is published or taken back; null where a version without a file is taken back. */
  readonly upload: string | null;
  /** The version that is taken back. */
  readonly reverts?: number;
  readonly author: string;
  readonly note: string;
  /** ISO date and time. */
  readonly publishedAt: string;
  /** Figures that begin to stand, the ids of former ones that stand again, and the ids of those that cease to. */
  readonly begin: readonly Draft[];
  readonly restore?: readonly string[];
  readonly cease: readonly string[];
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly withdrawn: number;
    readonly unchanged: number;
  };
  readonly records: readonly NewRecord[];
}

/**
 * Publishes a change as the next version, wholly or not at all, and returns its number. `overtaken`, with nothing
 * written, where one of its cells has changed since it was worked out, or the upload is no longer where it was.
 */
export async function publishVersion({ db, ...change }: Publication): Promise<number | 'overtaken'> {
  const { upload, reverts, records } = change;
  const moved = reverts === undefined ? 'published' : sql`iif(state = 'reverted', 'published', 'reverted')`;
  const publication = db.batch([
    db
      .insert(versions)
      .values({
        number: sql`(SELECT coalesce(max(number), 0) + 1 FROM versions)`,
        upload,
        reverts: reverts ?? null,
        author: change.author,
        note: change.note,
        publishedAt: change.publishedAt,
        ...change.counts,
      })
      .returning({ number: versions.number }),
    ...(upload === null ? [] : [db.update(uploads).set({ state: moved }).where(eq(uploads.id, upload))]),
    db
      .update(observations)
      .set({ untilVersion: sql`${NEWEST}` })
      .where(idIn(change.cease)),
    ...inChunks(change.begin).flatMap((json) => [
      db.insert(scopes).select(scopesOf(json)).onConflictDoNothing(),
      db.insert(observations).select(observationsOf(json)),
    ]),
    ...(change.restore ? [db.insert(observations).select(formerOf(change.restore))] : []),
    ...records.map((record) => addRecord(db, record)),
  ]);
  return publication.then(
    ([[version]]) => version?.number ?? 'overtaken',
    (error: unknown) => {
      if (saysOvertaken(error)) return 'overtaken';
      throw error;
    },
  );
}

/** What the triggers and the index of `db/migrations` answer to a change that comes too late. */
const saysOvertaken = (error: unknown): boolean =>
  error instanceof Error &&
  (/stands in this cell|are append-only|has moved on|failed: versions\.upload/.test(error.message) ||
    saysOvertaken(error.cause));

const NEWEST = sql.raw('(SELECT max(number) FROM versions)');

const idIn = (ids: readonly string[]) =>
  sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids.map(Number))}))`;

/** After all that the catalogue put into an order. */
const NEW_SCOPE_POSITION = 1000;

const CHUNK_BYTES = 900_000;

/** Rows as JSON, each text under the 1 MB that one statement should take as a parameter. */
function inChunks(drafts: readonly Draft[]): string[] {
  const chunks: string[][] = [];
  let room = 0;
  for (const row of drafts.map((draft) => JSON.stringify(toRow(draft)))) {
    const bytes = Buffer.byteLength(row) + 1;
    if (bytes > room) {
      chunks.push([]);
      room = CHUNK_BYTES;
    }
    chunks.at(-1)?.push(row);
    room -= bytes;
  }
  return chunks.map((rows) => `[${rows.join(',')}]`);
}

const toRow = ({ figure, scope, period, ...draft }: Draft) => [
  draft.district,
  draft.metric,
  scope.id,
  period.start ?? '',
  period.end ?? '',
  period.basis,
  period.label,
  draft.status,
  figure?.value ?? null,
  figure?.low ?? null,
  figure?.high ?? null,
  figure?.bound ?? null,
  draft.printed,
  draft.source,
  draft.locator,
  draft.note,
  draft.row,
  scope.kind,
  scope.name.zh,
  scope.name.en,
];

// The columns in the order of the schema, as an INSERT of drizzle names them.
const scopesOf = (json: string) => sql`
  SELECT DISTINCT value ->> 2, value ->> 17, value ->> 18, value ->> 19, ${NEW_SCOPE_POSITION}
  FROM json_each(${json}) WHERE true`;

const observationsOf = (json: string) => sql`
  SELECT NULL, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
    value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12, value ->> 13, value ->> 14, value ->> 15,
    value ->> 16, ${NEWEST}, NULL
  FROM json_each(${json})`;

const formerOf = (ids: readonly string[]) => sql`
  SELECT NULL, district, metric, scope, period_start, period_end, period_basis, period_label, status, value, low, high,
    bound, printed, source, locator, note, file_row, ${NEWEST}, NULL
  FROM observations WHERE ${idIn(ids)}`;
