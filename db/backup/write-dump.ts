import type { D1Database } from '@cloudflare/workers-types';
import { writeInserts } from './write-inserts.ts';
import { readParts, readTables, type Table } from './read-tables.ts';

const A_PAGE = 1000;

/**
 * Everything that the database holds as SQL, a piece at a time: the same for the same content, whenever it is read.
 * Triggers come last, so that none stands in the way of the rows; indexes first, for references ask for them.
 */
export async function* writeDump(d1: D1Database): AsyncGenerator<string> {
  yield 'PRAGMA defer_foreign_keys = true;\n';
  const tables = await readTables(d1);
  for (const { sql } of tables) yield `${sql};\n`;
  for (const sql of await readParts(d1, 'index')) yield `${sql};\n`;
  for (const table of tables) yield* writeRows(d1, table);
  yield* writeSequence(d1, tables);
  for (const sql of await readParts(d1, 'trigger')) yield `${sql};\n`;
}

async function* writeRows(d1: D1Database, table: Table): AsyncGenerator<string> {
  const order = table.key.map((column) => `"${column}"`).join(', ') || 'rowid';
  // A part of a file may be one megabyte.
  const page = table.name === 'upload_parts' ? 4 : A_PAGE;
  for (let from = 0; ; from += page) {
    const rows = await d1
      .prepare(`SELECT * FROM "${table.name}" ORDER BY ${order} LIMIT ${page} OFFSET ${from}`)
      .raw<unknown[]>();
    if (rows.length === 0) return;
    yield* writeInserts(table, rows);
    if (rows.length < page) return;
  }
}

/** How far the ids that are never used twice have come. */
async function* writeSequence(d1: D1Database, tables: readonly Table[]): AsyncGenerator<string> {
  if (!tables.some(({ sql }) => /\bautoincrement\b/i.test(sql))) return;
  yield 'DELETE FROM sqlite_sequence;\n';
  const rows = await d1.prepare('SELECT name, seq FROM sqlite_sequence ORDER BY name').raw<unknown[]>();
  yield* writeInserts({ name: 'sqlite_sequence', columns: ['name', 'seq'], key: ['name'] }, rows);
}

/** What tells whether anything was written between two looks. */
export async function readFingerprint(d1: D1Database): Promise<string> {
  const tables = await readTables(d1);
  const counts = tables.map(({ name }) => `(SELECT count(*) FROM "${name}") AS "${name}"`);
  const row = await d1
    .prepare(
      `SELECT ${[...counts, `(SELECT max(last_used_at) FROM api_tokens) AS used`, `(SELECT group_concat(state) FROM uploads) AS states`].join(', ')}`,
    )
    .first();
  return JSON.stringify(row);
}
