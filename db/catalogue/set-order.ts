import { sql } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { districts, metrics } from '../schema.ts';
import { noteOrder } from './note-order.ts';

/** The statements that put districts or metrics, by slug or id, into this order: all of them are listed. */
export function setOrder(db: Db, kind: 'district' | 'metric', keys: readonly string[]) {
  const [table, key] = kind === 'district' ? [districts, sql`districts.slug`] : [metrics, sql`metrics.id`];
  const place = sql`(SELECT listed.key FROM json_each(${JSON.stringify(keys)}) AS listed WHERE listed.value = ${key})`;
  return [
    noteOrder(db, kind),
    db
      .update(table)
      .set({ position: place })
      .where(sql`${place} IS NOT position`),
  ] as const;
}
