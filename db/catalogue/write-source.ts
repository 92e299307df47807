import { eq, sql } from 'drizzle-orm';
import type { Source } from '#core/catalogue/catalogue.ts';
import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';
import { sources } from '../schema.ts';

/** Adds a source, the last in order, with the record of it. An id that is taken makes it fail. */
export async function addSource(db: Db, source: Source, record: NewRecord): Promise<void> {
  const position = sql`(SELECT coalesce(max(position), -1) + 1 FROM sources)`;
  await db.batch([
    db.insert(sources).values({ ...toRow(source), editedAt: record.at, position }),
    addRecord(db, record),
  ]);
}

/** Writes a source anew under its id, with the record of it. What figures say stays as it is. */
export async function changeSource(db: Db, source: Source, record: NewRecord): Promise<void> {
  await db.batch([
    db
      .update(sources)
      .set({ ...toRow(source), editedAt: record.at })
      .where(eq(sources.id, source.id)),
    addRecord(db, record),
  ]);
}

const toRow = ({ title, publisher, published, ...rest }: Source) => ({
  ...rest,
  titleZh: title.zh,
  titleEn: title.en,
  publisherZh: publisher.zh,
  publisherEn: publisher.en,
  published: published.date,
  publishedBasis: published.basis,
});
