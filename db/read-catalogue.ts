import { asc } from 'drizzle-orm';
import type {
  Bilingual,
  Catalogue,
  District,
  Metric,
  Scope,
  Source,
  Subject,
} from '#core/catalogue/catalogue.ts';
import type { UnitId } from '#core/figure/units.ts';
import { stripHidden } from '#core/text/plain-text.ts';
import { pastOf, selectPast } from './catalogue/read-past.ts';
import type { Db } from './open.ts';
import { districts, metrics, scopes, sources, subjects } from './schema.ts';

type Row<T extends { readonly $inferSelect: unknown }> = T['$inferSelect'];

/**
 * Everything that figures refer to, each list in its own order: as it is now, or as it was when a version was
 * published. One round trip.
 */
export async function readCatalogue(db: Db, asOf: number | null = null): Promise<Catalogue> {
  const [districtRows, subjectRows, metricRows, scopeRows, sourceRows, changes] = await db.batch([
    db.select().from(districts).orderBy(asc(districts.position), asc(districts.code)),
    db.select().from(subjects).orderBy(asc(subjects.position)),
    db.select().from(metrics).orderBy(asc(metrics.position), asc(metrics.id)),
    db.select().from(scopes).orderBy(asc(scopes.position)),
    db.select().from(sources).orderBy(asc(sources.position)),
    selectPast(db, asOf),
  ]);
  const past = pastOf(changes);
  return {
    districts: past.restore('district', districtRows, ({ slug }) => slug).map(toDistrict),
    subjects: past.restore('subject', subjectRows, ({ id }) => id).map(toSubject),
    metrics: past.restore('metric', metricRows, ({ id }) => id).map(toMetric),
    scopes: past.restore('scope', scopeRows, ({ id }) => id).map(toScope),
    sources: past.restore('source', sourceRows, ({ id }) => id).map(toSource),
  };
}

/** What nobody sees stays behind: a name stands in sentences, where it would turn what follows it. */
const both = (zh: string, en: string): Bilingual => ({ zh: stripHidden(zh), en: stripHidden(en) });

const toDistrict = (row: Row<typeof districts>): District => ({
  code: row.code,
  slug: row.slug,
  name: both(row.nameZh, row.nameEn),
  city: both(row.cityZh, row.cityEn),
  province: both(row.provinceZh, row.provinceEn),
});

const toSubject = (row: Row<typeof subjects>): Subject => ({
  id: row.id,
  name: both(row.nameZh, row.nameEn),
});

const toMetric = (row: Row<typeof metrics>): Metric => ({
  id: row.id,
  subject: row.subject,
  object: row.object,
  name: both(row.nameZh, row.nameEn),
  definition: both(row.definitionZh, row.definitionEn),
  unit: row.unit as UnitId,
  counter: row.counterZh === null ? null : both(row.counterZh, row.counterEn ?? row.counterZh),
  kind: row.kind,
  direction: row.direction,
  headline: row.headline,
  denominator: Boolean(row.denominator),
});

export const toScope = (row: Row<typeof scopes>): Scope => ({
  id: row.id,
  kind: row.kind,
  name: { zh: row.nameZh, en: row.nameEn },
});

const toSource = (row: Row<typeof sources>): Source => ({
  id: row.id,
  district: row.district,
  title: both(row.titleZh, row.titleEn),
  publisher: both(row.publisherZh, row.publisherEn),
  published: { date: row.published, basis: row.publishedBasis },
  kind: row.kind,
  note: stripHidden(row.note),
});
