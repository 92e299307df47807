import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './people-schema.ts';
import { districts, METRIC_KINDS, metrics, subjects, uploads } from './schema.ts';

/** What an administrator made of a proposal: a metric, another name of one, or nothing. */
export const OUTCOMES = ['added', 'aliased', 'declined'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A metric that a file names and the catalogue lacks, as someone proposed it. Only ever added to. */
export const metricProposals = sqliteTable(
  'metric_proposals',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** The name as the file writes it, and what its writings have in common (`matchKey`). */
    written: text().notNull(),
    key: text().notNull(),
    nameZh: text().notNull(),
    /** Empty where it was left to the administrator. */
    nameEn: text().notNull(),
    unit: text().notNull(),
    counter: text(),
    kind: text({ enum: METRIC_KINDS }).notNull(),
    subject: text()
      .notNull()
      .references(() => subjects.id),
    definition: text().notNull(),
    /** How many figures the file has of it, and one of them as written. */
    figures: integer().notNull(),
    example: text().notNull(),
    upload: text()
      .notNull()
      .references(() => uploads.id),
    /** The one district whose figures the upload may touch; null where that is any. */
    district: text().references(() => districts.slug),
    account: text()
      .notNull()
      .references(() => accounts.id),
    /** The name of who proposed it, as it was then. */
    author: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('metric_proposals_by_key').on(t.key), index('metric_proposals_of_upload').on(t.upload)],
);

/** What became of a proposal. One for each, and never another. */
export const proposalDecisions = sqliteTable(
  'proposal_decisions',
  {
    proposal: integer()
      .primaryKey()
      .references(() => metricProposals.id),
    outcome: text({ enum: OUTCOMES }).notNull(),
    /** The metric that it became or means; null where it was declined. */
    metric: text().references(() => metrics.id),
    /** Why it was declined; empty otherwise. */
    reason: text().notNull(),
    account: text()
      .notNull()
      .references(() => accounts.id),
    author: text().notNull(),
    at: text().notNull(),
  },
  () => [
    check(
      'proposal_decisions_accepted_has_metric',
      sql`("outcome" in ('added', 'aliased')) = ("metric" is not null)`,
    ),
  ],
);
