import { asc, gte, sql } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { catalogueChanges } from '../schema.ts';

export type CatalogueKind = 'district' | 'subject' | 'metric' | 'scope' | 'source' | 'alias';

/** The changes made since a version was published, oldest first; none where the catalogue of today is wanted. */
export const selectPast = (db: Db, asOf: number | null) =>
  db
    .select()
    .from(catalogueChanges)
    .where(asOf === null ? sql`false` : gte(catalogueChanges.untilVersion, asOf))
    .orderBy(asc(catalogueChanges.id));

export interface Past {
  /** The rows as they were then and in their order of then, without those that were not there. */
  readonly restore: <Row>(
    kind: CatalogueKind,
    rows: readonly Row[],
    keyOf: (row: Row) => string,
  ) => readonly Row[];
}

type Change = Pick<typeof catalogueChanges.$inferSelect, 'kind' | 'key' | 'before'>;

/** What the catalogue was before these changes: of each thing the first one counts. */
export function pastOf(changes: readonly Change[]): Past {
  const first = new Map<string, string | null>();
  for (const { kind, key, before } of changes) {
    const thing = `${kind} ${key}`;
    if (!first.has(thing)) first.set(thing, before);
  }
  return {
    restore: (kind, rows, keyOf) => {
      const then = rows.flatMap((row) => {
        const before = first.get(`${kind} ${keyOf(row)}`);
        if (before === null) return [];
        return [before === undefined ? row : { ...row, ...(JSON.parse(before) as Partial<typeof row>) }];
      });
      const order = first.get(`${kind}-order `);
      if (!order) return then;
      const places = new Map((JSON.parse(order) as string[]).map((key, place) => [key, place]));
      const placeOf = (row: (typeof then)[number]) => places.get(keyOf(row)) ?? places.size;
      return then.toSorted((one, other) => placeOf(one) - placeOf(other));
    },
  };
}
