import { eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { aliases, districts, metrics, sources } from '../schema.ts';

/** Slugs and ids of what administrators have added or edited. */
export interface Edited {
  readonly districts: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

export async function readEdited(db: Db): Promise<Edited> {
  const [districtRows, metricRows, sourceRows] = await db.batch([
    db.select({ slug: districts.slug }).from(districts).where(isNotNull(districts.editedAt)),
    db.select({ id: metrics.id }).from(metrics).where(isNotNull(metrics.editedAt)),
    db.select({ id: sources.id }).from(sources).where(isNotNull(sources.editedAt)),
  ]);
  return {
    districts: new Set(districtRows.map(({ slug }) => slug)),
    metrics: new Set(metricRows.map(({ id }) => id)),
    sources: new Set(sourceRows.map(({ id }) => id)),
  };
}

/** Every name that was ever given, with what it means or, if an administrator edited it, whatever they made of it. */
export async function readAllNames(
  db: Db,
  of: 'district' | 'metric',
): Promise<ReadonlyMap<string, { readonly id: string; readonly isEdited: boolean }>> {
  const rows = await db.select().from(aliases).where(eq(aliases.of, of));
  return new Map(
    rows
      .filter(({ editedAt, removedAt }) => editedAt !== null || removedAt === null)
      .map(({ name, id, editedAt }) => [name, { id, isEdited: editedAt !== null }] as const),
  );
}
