import { applyD1Migrations, env } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import '../tests/workerd/seeded.ts';
import journal from './migrations/meta/_journal.json' with { type: 'json' };

const texts = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(texts).map(([path, text]) => ({
  name: path.replace('./migrations/', ''),
  text,
}));

test('each migration keeps every row that was there before it', async () => {
  for (const migration of env.MIGRATIONS) {
    const before = await countRows();
    await applyD1Migrations(env.DB, [migration]);
    const after = await countRows();
    const kept = new Map([...before.keys()].map((table) => [table, after.get(table)] as const));
    expect({ after: migration.name, kept }).toEqual({ after: migration.name, kept: before });
    await fill([...after.keys()].filter((table) => !before.has(table)));
  }
  expect([...new Set((await countRows()).values())]).toEqual([ROWS.length]);
});

describe.each(files)('$name', ({ text }) => {
  test('deletes no children with their parent: on D1 a rebuild of the parent would', () => {
    expect(withoutComments(text)).not.toMatch(/\bon\s+delete\s+cascade\b/i);
  });

  test('has LF line ends', () => {
    expect(text).not.toContain('\r');
  });

  test('has no CASE inside a trigger, at whose END D1 would cut it', () => {
    const triggers = withoutComments(text)
      .split('--> statement-breakpoint')
      .filter((statement) => /\bcreate\s+trigger\b/i.test(statement));
    expect(triggers.filter((trigger) => /\bcase\b/i.test(trigger.replaceAll(/'[^']*'/g, '')))).toEqual([]);
  });
});

test('the journal names every migration, in the order in which they are applied', () => {
  const names = journal.entries.map(({ tag }) => `${tag}.sql`);
  expect(names).toEqual(files.map(({ name }) => name).sort());
  expect(env.MIGRATIONS.map(({ name }) => name)).toEqual(names);
});

const withoutComments = (sql: string): string => sql.replaceAll(/^--(?!>).*$/gm, '');

const ROWS = [0, 1, 2];

const all = async <Row>(sql: string): Promise<Row[]> => (await env.DB.prepare(sql).all<Row>()).results;

async function countRows(): Promise<Map<string, number>> {
  const tables = await all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table'
      AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE '~_cf~_%' ESCAPE '~' AND name <> 'd1_migrations'`,
  );
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const [row] = await all<{ rows: number }>(`SELECT count(*) AS rows FROM "${name}"`);
    counts.set(name, row?.rows ?? 0);
  }
  return counts;
}

/** Puts rows that differ into empty tables, whatever their columns; a table comes after those that it refers to. */
async function fill(empty: readonly string[]): Promise<void> {
  const waiting = new Map<string, Reference[]>();
  for (const table of empty) waiting.set(table, await all(`PRAGMA foreign_key_list("${table}")`));
  while (waiting.size > 0) {
    const [table, references] =
      [...waiting].find(([own, to]) =>
        to.every((other) => other.table === own || !waiting.has(other.table)),
      ) ?? [];
    if (!table || !references)
      throw new Error(`Tables that refer to each other: ${[...waiting.keys()].join(', ')}`);
    const columns = await all<Column>(`PRAGMA table_info("${table}")`);
    for (const row of ROWS) await env.DB.prepare(writeInsert(table, columns, references, row)).run();
    waiting.delete(table);
  }
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

interface Reference {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

function writeInsert(
  table: string,
  columns: readonly Column[],
  references: readonly Reference[],
  row: number,
) {
  const values = columns.map(({ name, type, notnull, pk }) => {
    if (!notnull && !pk) return 'NULL';
    const reference = references.find(({ from }) => from === name);
    if (reference) return `(SELECT "${reference.to}" FROM "${reference.table}" LIMIT 1 OFFSET ${row})`;
    return /text|blob/i.test(type) ? `'${name} ${row}'` : String(row + 1);
  });
  return `INSERT INTO "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${values.join(', ')})`;
}
