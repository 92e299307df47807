import { eq, sql } from 'drizzle-orm';
import type { Draft } from '#core/tidy/draft.ts';
import type { Db } from './open.ts';
import { addRecord, type NewRecord } from './people/records.ts';
import type { UploadRow } from './read-uploads.ts';
import { observations, scopes, uploads, versions } from './schema.ts';

export interface Publication {
  readonly db: Db;
  /** The upload that is published or taken back; null where a version without a file is taken back. */
  readonly upload: string | null;
  /** How the upload stood when the change was worked out; where it no longer does, the publication is overtaken. */
  readonly read?: Pick<UploadRow, 'state' | 'choice' | 'submittedAt'>;
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
  /** Their detail is what follows the number of the new version. */
  readonly records: readonly NewRecord[];
}

/**
 * Publishes a change as the next version, wholly or not at all, and returns its number. `overtaken`, with nothing
 * written, where one of its cells has changed since it was worked out, or the upload is no longer where it was.
 */
export async function publishVersion({ db, ...change }: Publication): Promise<number | 'overtaken'> {
  const { upload, reverts, records } = change;
  const moved = reverts === undefined ? publishedIf(change.read) : OTHER_STATE;
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
    ...inChunks(listScopes(change.begin)).map((json) =>
      db.insert(scopes).select(scopesOf(json)).onConflictDoNothing(),
    ),
    ...inChunks(change.begin.map(toRow)).map((json) => db.insert(observations).select(observationsOf(json))),
    ...(change.restore ? [db.insert(observations).select(formerOf(change.restore))] : []),
    ...records.map((record) =>
      addRecord(db, { ...record, detail: sql`'v' || ${NEWEST} || ${record.detail}` }),
    ),
  ]);
  return publication.then(
    ([[version]]) => version?.number ?? 'overtaken',
    (error: unknown) => {
      if (saysOvertaken(error)) return 'overtaken';
      throw error;
    },
  );
}

const OTHER_STATE = sql`iif(state = 'reverted', 'published', 'reverted')`;

/** A state that the triggers do not let an upload move to stands for one that was edited or moved meanwhile. */
const publishedIf = (read: Publication['read']) =>
  read
    ? sql`iif(state = ${read.state} AND choice = ${read.choice} AND submitted_at IS ${read.submittedAt}, 'published', 'edited')`
    : 'published';

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
const CHUNK_ROWS = 4000;

/** Rows as JSON, each text under the 1 MB that one statement should take as a parameter. */
function inChunks(rows: readonly (readonly unknown[])[], most = CHUNK_ROWS): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < rows.length; from += most) {
    const some = rows.slice(from, from + most);
    const json = JSON.stringify(some);
    if (some.length === 1 || Buffer.byteLength(json) <= CHUNK_BYTES) chunks.push(json);
    else chunks.push(...inChunks(some, Math.ceil(some.length / 2)));
  }
  return chunks;
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
];

const listScopes = (drafts: readonly Draft[]) => [
  ...new Map(drafts.map(({ scope: { id, kind, name } }) => [id, [id, kind, name.zh, name.en]])).values(),
];

// The columns in the order of the schema, as an INSERT of drizzle names them.
const scopesOf = (json: string) => sql`
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${NEW_SCOPE_POSITION}
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
