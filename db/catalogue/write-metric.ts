import { sql } from 'drizzle-orm';
import type { Metric } from '#core/catalogue/catalogue.ts';
import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';
import { metrics } from '../schema.ts';
import { setOrder } from './set-order.ts';

interface MetricWrite {
  /** To be added, then it comes last, or changed, found by its id. */
  readonly metric: Metric;
  /** All ids in the order in which they then stand; as before where none is given. */
  readonly order?: readonly string[] | undefined;
  /** ISO date and time. */
  readonly at: string;
}

/** Adds or changes a metric as an administrator's edit, all of it or nothing. */
export async function writeMetric(
  db: Db,
  { record, ...metric }: MetricWrite & { readonly record: NewRecord },
): Promise<void> {
  await db.batch([...putMetric(db, metric), addRecord(db, record)]);
}

/**
 * The statements that add or change a metric. What its figures are made of, the unit, kind, subject and object, does
 * not change once it has any: the statement then asks SQLite to read what is no JSON, which fails the batch.
 */
export function putMetric(db: Db, { metric, order, at }: MetricWrite) {
  const { name, definition, counter, ...rest } = metric;
  const row = {
    ...rest,
    nameZh: name.zh,
    nameEn: name.en,
    definitionZh: definition.zh,
    definitionEn: definition.en,
    counterZh: counter?.zh ?? null,
    counterEn: counter?.en ?? null,
    editedAt: at,
  };
  return [
    db
      .insert(metrics)
      .values({ ...row, position: sql`(SELECT coalesce(max(position), -1) + 1 FROM metrics)` })
      .onConflictDoUpdate({
        target: metrics.id,
        set: {
          ...row,
          unit: fixed('unit'),
          kind: fixed('kind'),
          subject: fixed('subject'),
          object: fixed('object'),
        },
      }),
    ...(order ? setOrder(db, 'metric', order) : []),
  ] as const;
}

const fixed = (column: 'unit' | 'kind' | 'subject' | 'object') => {
  const name = sql.identifier(column);
  return sql`CASE WHEN metrics.${name} = excluded.${name}
    OR NOT EXISTS (SELECT 1 FROM observations WHERE metric = metrics.id) THEN excluded.${name} ELSE json('fixed') END`;
};
