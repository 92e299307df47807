import { sql } from 'drizzle-orm';
import type { Draft } from '#core/tidy/draft.ts';
import type { Db } from './open.ts';
import { observations, scopes, uploadParts, uploads, versions } from './schema.ts';

export interface Publication {
  readonly db: Db;
  /** The version that the change was worked out against; the new one is the next. */
  readonly baseVersion: number;
  readonly author: string;
  readonly note: string;
  /** ISO date and time. */
  readonly publishedAt: string;
  readonly file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly sha256: string;
    readonly encoding: string;
  };
  /** Figures that begin to stand, and the ids of those that cease to. */
  readonly begin: readonly Draft[];
  readonly cease: readonly string[];
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly withdrawn: number;
    readonly unchanged: number;
  };
}

/**
 * Publishes one file as one version, wholly or not at all, and returns its number. Fails, with nothing written,
 * when another publication took that number first.
 */
export async function publishVersion({ db, file, ...change }: Publication): Promise<number> {
  const number = change.baseVersion + 1;
  const upload = crypto.randomUUID();
  await db.batch([
    db.insert(uploads).values({
      id: upload,
      state: 'published',
      fileName: file.name,
      sha256: file.sha256,
      bytes: file.bytes.length,
      encoding: file.encoding,
      layout: 'tidy',
      author: change.author,
      createdAt: change.publishedAt,
    }),
    ...inParts(file.bytes).map((content, part) => db.insert(uploadParts).values({ upload, part, content })),
    db.insert(versions).values({
      number,
      upload,
      author: change.author,
      note: change.note,
      publishedAt: change.publishedAt,
      ...change.counts,
    }),
    db
      .update(observations)
      .set({ untilVersion: number })
      .where(sql`id IN (SELECT value FROM json_each(${JSON.stringify(change.cease.map(Number))}))`),
    ...inChunks(change.begin).flatMap((json) => [
      db.insert(scopes).select(scopesOf(json)).onConflictDoNothing(),
      db.insert(observations).select(observationsOf(json, number)),
    ]),
  ]);
  return number;
}

const PART_BYTES = 1_000_000;

function inParts(bytes: Uint8Array): Buffer[] {
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += PART_BYTES)
    parts.push(Buffer.from(bytes.subarray(from, from + PART_BYTES)));
  return parts;
}

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

const observationsOf = (json: string, version: number) => sql`
  SELECT NULL, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
    value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12, value ->> 13, value ->> 14, value ->> 15,
    value ->> 16, ${version}, NULL
  FROM json_each(${json})`;
