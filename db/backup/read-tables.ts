import type { D1Database } from '@cloudflare/workers-types';

export interface Table {
  readonly name: string;
  /** The statement that makes it. */
  readonly sql: string;
  readonly columns: readonly string[];
  /** By which its rows are ordered. */
  readonly key: readonly string[];
  readonly refersTo: readonly string[];
}

/** Every table of ours by name, that of the applied migrations included. */
export async function readTables(d1: D1Database): Promise<readonly Table[]> {
  const { results } = await d1
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'table'
        AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE '~_cf~_%' ESCAPE '~' ORDER BY name`,
    )
    .all<{ name: string; sql: string }>();
  const tables: Table[] = [];
  for (const { name, sql } of results) {
    const columns = await d1.prepare(`PRAGMA table_info("${name}")`).all<{ name: string; pk: number }>();
    const references = await d1.prepare(`PRAGMA foreign_key_list("${name}")`).all<{ table: string }>();
    tables.push({
      name,
      sql,
      columns: columns.results.map((column) => column.name),
      key: columns.results.filter(({ pk }) => pk > 0).map((column) => column.name),
      refersTo: references.results.map(({ table }) => table).filter((table) => table !== name),
    });
  }
  return tables;
}

/** The statements that make the indexes or the triggers. */
export async function readParts(d1: D1Database, type: 'index' | 'trigger'): Promise<readonly string[]> {
  const { results } = await d1
    .prepare('SELECT sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL ORDER BY name')
    .bind(type)
    .all<{ sql: string }>();
  return results.map(({ sql }) => sql);
}

/** Whether nothing was ever written: no table, or none with rows but that of the applied migrations. */
export async function isEmpty(d1: D1Database): Promise<boolean> {
  for (const { name } of await readTables(d1)) {
    if (name === 'd1_migrations') continue;
    if (await d1.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).first()) return false;
  }
  return true;
}
