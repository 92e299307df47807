import { sql } from 'drizzle-orm';
import {
  blob,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core';

export const METRIC_KINDS = ['stock', 'flow', 'increment'] as const;
const BASES = ['printed', 'inferred'] as const;
/** `submitted`: staged, and waiting for someone else to approve it. */
export const UPLOAD_STATES = ['staged', 'submitted', 'published', 'discarded', 'reverted'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

export const districts = sqliteTable('districts', {
  code: text().primaryKey(),
  slug: text().notNull().unique(),
  nameZh: text().notNull(),
  nameEn: text().notNull(),
  cityZh: text().notNull(),
  cityEn: text().notNull(),
  provinceZh: text().notNull(),
  provinceEn: text().notNull(),
  position: integer().notNull(),
  /** When an administrator last wrote it; null while it is as the seed brought it. */
  editedAt: text(),
});

export const subjects = sqliteTable('subjects', {
  id: text().primaryKey(),
  nameZh: text().notNull(),
  nameEn: text().notNull(),
  position: integer().notNull(),
});

export const metrics = sqliteTable('metrics', {
  id: text().primaryKey(),
  subject: text()
    .notNull()
    .references(() => subjects.id),
  object: text().notNull(),
  nameZh: text().notNull(),
  nameEn: text().notNull(),
  definitionZh: text().notNull(),
  definitionEn: text().notNull(),
  unit: text().notNull(),
  counterZh: text(),
  counterEn: text(),
  kind: text({ enum: METRIC_KINDS }).notNull(),
  direction: text({ enum: ['neutral', 'higher', 'lower'] }).notNull(),
  headline: integer(),
  denominator: integer({ mode: 'boolean' }).notNull().default(false),
  position: integer().notNull(),
  editedAt: text(),
});

export const scopes = sqliteTable('scopes', {
  id: text().primaryKey(),
  kind: text({ enum: ['district', 'sector', 'campaign', 'programme', 'product'] }).notNull(),
  nameZh: text().notNull(),
  nameEn: text().notNull(),
  position: integer().notNull(),
});

export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  district: text().references(() => districts.slug),
  titleZh: text().notNull(),
  titleEn: text().notNull(),
  publisherZh: text().notNull(),
  publisherEn: text().notNull(),
  published: text().notNull(),
  publishedBasis: text({ enum: BASES }).notNull(),
  kind: text().notNull(),
  note: text().notNull(),
  position: integer().notNull(),
  editedAt: text(),
});

export const aliases = sqliteTable(
  'aliases',
  {
    of: text({ enum: ['district', 'metric'] }).notNull(),
    name: text().notNull(),
    id: text().notNull(),
    editedAt: text(),
    /** Since when it means nothing any longer; kept, so that the seed does not bring back what was taken away. */
    removedAt: text(),
  },
  (t) => [primaryKey({ columns: [t.of, t.name] })],
);

/** How a thing of the catalogue read until it was changed. Written by triggers, only ever added to. */
export const catalogueChanges = sqliteTable(
  'catalogue_changes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text().notNull(),
    key: text().notNull(),
    /** The newest version when it was changed: the last that read so. */
    untilVersion: integer().notNull(),
    /** The row as it was, as JSON; null where there was none. */
    before: text(),
  },
  (t) => [index('catalogue_changes_by_version').on(t.untilVersion)],
);

export const uploads = sqliteTable('uploads', {
  id: text().primaryKey(),
  state: text({ enum: UPLOAD_STATES }).notNull(),
  fileName: text().notNull(),
  sha256: text().notNull(),
  bytes: integer().notNull(),
  encoding: text().notNull(),
  layout: text({ enum: ['tidy', 'wide'] }).notNull(),
  author: text().notNull(),
  createdAt: text().notNull(),
  /** The account of who brought it; null for the seed. */
  account: text(),
  /** The one district whose figures it may touch; null where that is any. */
  district: text().references(() => districts.slug),
  /** How it is to be read: a `ReadingChoice` as JSON. */
  choice: text().notNull().default('{}'),
  /** The newest version when it was brought. */
  baseVersion: integer().notNull().default(0),
  note: text().notNull().default(''),
  /** The account of who last had it read in another way, and when; null while nobody has. */
  editedBy: text(),
  editedAt: text(),
  /** When it was last handed over for approval. */
  submittedAt: text(),
});

/** What was chosen where an upload was last handed over for approval. */
export const uploadDecisions = sqliteTable('upload_decisions', {
  upload: text()
    .primaryKey()
    .references(() => uploads.id),
  /** The newest version then: what was changed in a later one is open again. */
  version: integer().notNull(),
  /** The name of who chose. */
  author: text().notNull(),
  /** A `Decision` as JSON. */
  decision: text().notNull(),
});

/** What is said of an upload while someone else looks at it. */
export const uploadComments = sqliteTable(
  'upload_comments',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    upload: text()
      .notNull()
      .references(() => uploads.id),
    at: text().notNull(),
    /** The name of who said it. */
    author: text().notNull(),
    text: text().notNull(),
  },
  (t) => [index('upload_comments_of_upload').on(t.upload)],
);

/** How someone chose to have files of one shape read, for the next of the same shape. */
export const readingChoices = sqliteTable(
  'reading_choices',
  {
    account: text().notNull(),
    shape: text().notNull(),
    /** A `ReadingChoice` as JSON. */
    choice: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.account, t.shape] })],
);

/** A file in pieces of at most 1 MB: D1 keeps no row over 2 MB. */
export const uploadParts = sqliteTable(
  'upload_parts',
  {
    upload: text()
      .notNull()
      .references(() => uploads.id),
    part: integer().notNull(),
    content: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.upload, t.part] })],
);

export const versions = sqliteTable(
  'versions',
  {
    number: integer().primaryKey(),
    /** The upload that it published, or the one that it took back; null where it took back a version without a file. */
    upload: text().references(() => uploads.id),
    /** The version that it took back. */
    reverts: integer().references((): AnySQLiteColumn => versions.number),
    /** Who brought the file and everyone else who edited it, or who took a version back. */
    author: text().notNull(),
    note: text().notNull(),
    publishedAt: text().notNull(),
    added: integer().notNull(),
    changed: integer().notNull(),
    withdrawn: integer().notNull(),
    unchanged: integer().notNull(),
  },
  (t) => [
    uniqueIndex('versions_one_upload')
      .on(t.upload)
      .where(sql`"reverts" is null`),
  ],
);

export const observations = sqliteTable(
  'observations',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    district: text()
      .notNull()
      .references(() => districts.slug),
    metric: text()
      .notNull()
      .references(() => metrics.id),
    scope: text()
      .notNull()
      .references(() => scopes.id),
    /** Empty where the end of the period is unknown, so that the index below can hold it. */
    periodStart: text().notNull(),
    periodEnd: text().notNull(),
    periodBasis: text({ enum: BASES }).notNull(),
    periodLabel: text().notNull(),
    status: text({
      enum: ['reported', 'not-reported', 'plan-only', 'not-applicable', 'withdrawn'],
    }).notNull(),
    value: real(),
    low: real(),
    high: real(),
    bound: text({ enum: ['exact', 'at-least', 'at-most', 'about', 'range'] }),
    printed: text().notNull(),
    source: text().references(() => sources.id),
    locator: text().notNull(),
    note: text().notNull(),
    /** The row of the uploaded file that it came from, 1 being the header. */
    fileRow: integer(),
    sinceVersion: integer()
      .notNull()
      .references(() => versions.number),
    untilVersion: integer().references(() => versions.number),
  },
  (t) => [
    uniqueIndex('observations_one_standing')
      .on(t.district, t.metric, t.scope, t.periodStart, t.periodEnd)
      .where(sql`"until_version" is null`),
    index('observations_by_metric').on(t.metric, t.sinceVersion),
    check(
      'observations_figure_or_absence',
      sql`("status" = 'reported') = ("bound" is not null) and ("bound" is not null or coalesce("value", "low", "high") is null)`,
    ),
  ],
);
