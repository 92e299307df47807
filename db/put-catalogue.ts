import { sql } from 'drizzle-orm';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { noteOrder } from './catalogue/note-order.ts';
import type { Db } from './open.ts';
import { aliases, districts, metrics, scopes, sources, subjects } from './schema.ts';

export interface Alias {
  readonly of: 'district' | 'metric';
  readonly name: string;
  readonly id: string;
}

/**
 * Writes a catalogue over what is there, all of it or nothing; the order of its lists becomes theirs. Names that are
 * not among these mean nothing any longer, but for those that an administrator has added or removed.
 */
export async function putCatalogue(db: Db, catalogue: Catalogue, names: readonly Alias[]): Promise<void> {
  const listed = JSON.stringify(names.map(({ of, name, id }) => [of, name, id]));
  await db.batch([
    noteOrder(db, 'district'),
    noteOrder(db, 'metric'),
    ...catalogue.districts.map(({ code, slug, name, city, province }, position) => {
      const row = {
        code,
        slug,
        nameZh: name.zh,
        nameEn: name.en,
        cityZh: city.zh,
        cityEn: city.en,
        provinceZh: province.zh,
        provinceEn: province.en,
        position,
      };
      return db.insert(districts).values(row).onConflictDoUpdate({ target: districts.code, set: row });
    }),
    ...catalogue.subjects.map(({ id, name }, position) => {
      const row = { id, nameZh: name.zh, nameEn: name.en, position };
      return db.insert(subjects).values(row).onConflictDoUpdate({ target: subjects.id, set: row });
    }),
    ...catalogue.metrics.map(({ name, definition, counter, ...metric }, position) => {
      const row = {
        ...metric,
        nameZh: name.zh,
        nameEn: name.en,
        definitionZh: definition.zh,
        definitionEn: definition.en,
        counterZh: counter?.zh ?? null,
        counterEn: counter?.en ?? null,
        position,
      };
      return db.insert(metrics).values(row).onConflictDoUpdate({ target: metrics.id, set: row });
    }),
    ...catalogue.scopes.map(({ id, kind, name }, position) => {
      const row = { id, kind, nameZh: name.zh, nameEn: name.en, position };
      return db.insert(scopes).values(row).onConflictDoUpdate({ target: scopes.id, set: row });
    }),
    ...catalogue.sources.map(({ id, district, title, publisher, published, kind, note }, position) => {
      const row = {
        id,
        district,
        titleZh: title.zh,
        titleEn: title.en,
        publisherZh: publisher.zh,
        publisherEn: publisher.en,
        published: published.date,
        publishedBasis: published.basis,
        kind,
        note,
        position,
      };
      return db.insert(sources).values(row).onConflictDoUpdate({ target: sources.id, set: row });
    }),
    db
      .update(aliases)
      .set({ removedAt: sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')` })
      .where(
        sql`edited_at IS NULL AND removed_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM json_each(${listed}) WHERE value ->> 0 = ${aliases.of} AND value ->> 1 = ${aliases.name})`,
      ),
    db
      .insert(aliases)
      .select(
        sql`SELECT value ->> 0, value ->> 1, value ->> 2, NULL, NULL FROM json_each(${listed}) WHERE true`,
      )
      .onConflictDoUpdate({
        target: [aliases.of, aliases.name],
        set: { id: sql`excluded.id`, removedAt: null },
        setWhere: sql`edited_at IS NULL`,
      }),
  ]);
}
