import { sql } from 'drizzle-orm';
import type { Source } from '#core/catalogue/catalogue.ts';
import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';
import { sources } from '../schema.ts';

/** Adds a source, the last in order, with the record of it. An id that is taken makes it fail. */
export async function addSource(db: Db, source: Source, record: NewRecord): Promise<void> {
  const { title, publisher, published, ...rest } = source;
  await db.batch([
    db.insert(sources).values({
      ...rest,
      titleZh: title.zh,
      titleEn: title.en,
      publisherZh: publisher.zh,
      publisherEn: publisher.en,
      published: published.date,
      publishedBasis: published.basis,
      position: sql`(SELECT coalesce(max(position), -1) + 1 FROM sources)`,
    }),
    addRecord(db, record),
  ]);
}
