import { sql } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { catalogueChanges, districts, metrics } from '../schema.ts';

/**
 * The statement that keeps the order of today for the versions published so far: it goes before those that change
 * positions, in one batch with them. Columns in the order of the schema.
 */
export const noteOrder = (db: Db, kind: 'district' | 'metric') =>
  db.insert(catalogueChanges).select(
    kind === 'district'
      ? sql`SELECT NULL, 'district-order', '', (SELECT max(number) FROM versions),
          (SELECT json_group_array(slug) FROM (SELECT slug FROM ${districts} ORDER BY position, code))
          WHERE EXISTS (SELECT 1 FROM versions)`
      : sql`SELECT NULL, 'metric-order', '', (SELECT max(number) FROM versions),
          (SELECT json_group_array(id) FROM (SELECT id FROM ${metrics} ORDER BY position, id))
          WHERE EXISTS (SELECT 1 FROM versions)`,
  );
