import type { D1Database } from '@cloudflare/workers-types';
import { readTables, type Table } from './read-tables.ts';

/** The statements that take every table of ours away, those that refer to others before those. */
export async function writeDrops(d1: D1Database): Promise<string> {
  const triggers = await d1
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`)
    .all<{ name: string }>();
  const drops = triggers.results.map(({ name }) => `DROP TRIGGER "${name}";\n`);
  const waiting = new Map((await readTables(d1)).map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const next = findUnreferred([...waiting.values()]);
    drops.push(`DROP TABLE "${next.name}";\n`);
    waiting.delete(next.name);
  }
  return drops.join('');
}

function findUnreferred(tables: readonly Table[]): Table {
  const found = tables.find(({ name }) => !tables.some(({ refersTo }) => refersTo.includes(name)));
  if (!found)
    throw new Error(`Tables that refer to each other: ${tables.map(({ name }) => name).join(', ')}`);
  return found;
}
