import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { SIZE_NAMES } from '#core/chart/sizes.ts';
import { accounts } from './people-schema.ts';
import { versions } from './schema.ts';

/** How a chart sets figures: against each other, over time, or as a table of what there is. */
export const CHART_KINDS = ['compare', 'history', 'coverage'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/**
 * A view under a short name. Slides hold its address, so it never changes: another view takes another name, and one
 * that is removed keeps its name.
 */
export const charts = sqliteTable('charts', {
  slug: text().primaryKey(),
  kind: text({ enum: CHART_KINDS }).notNull(),
  /** The view as the query of an address, without its version. */
  query: text().notNull(),
  title: text().notNull(),
  note: text().notNull(),
  size: text({ enum: SIZE_NAMES }).notNull(),
  /** The version at which it stays; null where it follows the data. */
  version: integer().references(() => versions.number),
  /** The name of who saved it. */
  author: text().notNull(),
  account: text()
    .notNull()
    .references(() => accounts.id),
  createdAt: text().notNull(),
  removedAt: text(),
});

/** A chart of a briefing: what it shows, as the query of an address, and the line of whoever set it there. */
export interface BriefingItem {
  readonly kind: ChartKind;
  readonly query: string;
  readonly line: string;
}

/** Charts in an order, each with a line under it, all of one version. */
export const briefings = sqliteTable('briefings', {
  slug: text().primaryKey(),
  title: text().notNull(),
  note: text().notNull(),
  /** The version of all its charts; null where they follow the data. */
  version: integer().references(() => versions.number),
  /** Its charts in order, as JSON. */
  items: text({ mode: 'json' }).$type<readonly BriefingItem[]>().notNull(),
  /** Grows with each change, so that two who write at once do not overwrite one another. */
  revision: integer().notNull(),
  /** The names of who began it, and of who last wrote it. */
  author: text().notNull(),
  editor: text().notNull(),
  createdAt: text().notNull(),
  updatedAt: text().notNull(),
  removedAt: text(),
});

/** What lets a page hold our charts in a frame where that needs leave. */
export const embedTokens = sqliteTable('embed_tokens', {
  id: text().primaryKey(),
  /** Whom it was given to. */
  name: text().notNull(),
  sha256: text().notNull().unique(),
  author: text().notNull(),
  createdAt: text().notNull(),
  revokedAt: text(),
});
