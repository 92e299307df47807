import { sql } from 'drizzle-orm';
import type { District } from '#core/catalogue/catalogue.ts';
import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';
import { districts } from '../schema.ts';
import { setOrder } from './set-order.ts';

interface DistrictWrite {
  /** Those to be added, which come last, and those to be changed, found by their slugs. */
  readonly districts: readonly District[];
  /** All slugs in the order in which they then stand; as before, the new ones last, where none is given. */
  readonly order?: readonly string[] | undefined;
  /** ISO date and time. */
  readonly at: string;
  readonly record: NewRecord;
}

/** Adds and changes districts as an administrator's edit, all of it or nothing. A code that is taken makes it fail. */
export async function writeDistricts(
  db: Db,
  { districts: rows, order, at, record }: DistrictWrite,
): Promise<void> {
  const json = JSON.stringify(
    rows.map(({ code, slug, name, city, province }) => [
      ...[code, slug, name.zh, name.en, city.zh, city.en, province.zh, province.en],
    ]),
  );
  await db.batch([
    db
      .insert(districts)
      .select(
        sql`SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
            value ->> 7, key + (SELECT coalesce(max(position), -1) + 1 FROM districts), ${at}
          FROM json_each(${json}) WHERE true`,
      )
      .onConflictDoUpdate({
        target: districts.slug,
        set: {
          code: sql`excluded.code`,
          nameZh: sql`excluded.name_zh`,
          nameEn: sql`excluded.name_en`,
          cityZh: sql`excluded.city_zh`,
          cityEn: sql`excluded.city_en`,
          provinceZh: sql`excluded.province_zh`,
          provinceEn: sql`excluded.province_en`,
          editedAt: sql`excluded.edited_at`,
        },
      }),
    ...(order ? setOrder(db, 'district', order) : []),
    addRecord(db, record),
  ]);
}
