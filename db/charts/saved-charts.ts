import { and, desc, eq, isNull } from 'drizzle-orm';
import { charts } from '../charts-schema.ts';
import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';

export type SavedChart = Omit<typeof charts.$inferSelect, 'account' | 'removedAt'>;

const columns = {
  slug: charts.slug,
  kind: charts.kind,
  query: charts.query,
  title: charts.title,
  note: charts.note,
  size: charts.size,
  version: charts.version,
  author: charts.author,
  createdAt: charts.createdAt,
};

/** Those that are not removed, newest first. */
export const readCharts = (db: Db): Promise<SavedChart[]> =>
  db
    .select(columns)
    .from(charts)
    .where(isNull(charts.removedAt))
    .orderBy(desc(charts.createdAt), charts.slug);

/** A saved chart and when it was removed, if it was; undefined where the name was never given. */
export const findChart = (
  db: Db,
  slug: string,
): Promise<(SavedChart & { readonly account: string; readonly removedAt: string | null }) | undefined> =>
  db
    .select({ ...columns, account: charts.account, removedAt: charts.removedAt })
    .from(charts)
    .where(eq(charts.slug, slug))
    .get();

/** False where the name is taken, were it by one that is removed. */
export async function saveChart(
  db: Db,
  { record, ...chart }: SavedChart & { readonly account: string; readonly record: NewRecord },
): Promise<boolean> {
  return db.batch([db.insert(charts).values(chart), addRecord(db, record)]).then(
    () => true,
    async (error: unknown) => {
      if (await findChart(db, chart.slug)) return false;
      throw error;
    },
  );
}

export async function removeChart(
  db: Db,
  { slug, at, record }: { readonly slug: string; readonly at: string; readonly record: NewRecord },
): Promise<void> {
  const standing = and(eq(charts.slug, slug), isNull(charts.removedAt));
  await db.batch([db.update(charts).set({ removedAt: at }).where(standing), addRecord(db, record)]);
}
