import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { districts } from './schema.ts';

export const ROLES = ['administrator', 'reviewer', 'staff'] as const;
export type Role = (typeof ROLES)[number];

const moment = () => integer({ mode: 'timestamp_ms' }).notNull();

/** Who may sign in. The names of the columns in code are those that the sign-in library asks for. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** The name in the form by which it is found: width and case made equal. */
    username: text().notNull().unique(),
    /** Asked for by the library, never written to: the account's id at a host that cannot be. */
    email: text().notNull().unique(),
    emailVerified: integer({ mode: 'boolean' }).notNull(),
    image: text(),
    role: text({ enum: ROLES }).notNull(),
    /** The one district that a member of staff enters figures for; null for the other roles. */
    district: text().references(() => districts.slug),
    mustChangePassword: integer({ mode: 'boolean' }).notNull(),
    disabledAt: text(),
    createdAt: moment(),
    updatedAt: moment(),
  },
  () => [check('accounts_staff_has_district', sql`("role" = 'staff') = ("district" is not null)`)],
);

/** How an account proves itself: a hashed password. */
export const credentials = sqliteTable('credentials', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text()
    .notNull()
    .references(() => accounts.id),
  password: text(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: integer({ mode: 'timestamp_ms' }),
  refreshTokenExpiresAt: integer({ mode: 'timestamp_ms' }),
  scope: text(),
  createdAt: moment(),
  updatedAt: moment(),
});

/** Asked for by the sign-in library; one-time links have a table of their own. */
export const verifications = sqliteTable('verifications', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment(),
  createdAt: moment(),
  updatedAt: moment(),
});

export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text()
      .notNull()
      .references(() => accounts.id),
    expiresAt: moment(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: moment(),
    updatedAt: moment(),
  },
  (t) => [index('sessions_of_account').on(t.userId)],
);

/** One-time links. The link holds the token, the database only its SHA-256. */
export const invitations = sqliteTable('invitations', {
  sha256: text().primaryKey(),
  /** Whose password it sets; null for the link that makes the first administrator. */
  account: text().references(() => accounts.id),
  expiresAt: text().notNull(),
  usedAt: text(),
});

/** Tokens for scripts, with the rights of their owner. */
export const apiTokens = sqliteTable('api_tokens', {
  id: text().primaryKey(),
  account: text()
    .notNull()
    .references(() => accounts.id),
  name: text().notNull(),
  sha256: text().notNull().unique(),
  createdAt: text().notNull(),
  lastUsedAt: text(),
  revokedAt: text(),
});

/** Sign-ins that failed, by what they were tried on: a name or an address. */
export const failedSignIns = sqliteTable(
  'failed_sign_ins',
  { id: integer().primaryKey(), key: text().notNull(), at: integer().notNull() },
  (t) => [index('failed_sign_ins_by_key').on(t.key, t.at)],
);

/** Who did what, when and from where. Only ever added to. */
export const records = sqliteTable(
  'records',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    /** Null where nobody was signed in. */
    account: text(),
    /** The name as it was then. */
    name: text().notNull(),
    address: text().notNull(),
    act: text().notNull(),
    /** What it was done to: an account, an upload, a version. */
    object: text().notNull(),
    detail: text().notNull(),
  },
  (t) => [
    index('records_by_act').on(t.act, t.id),
    index('records_by_account').on(t.account, t.id),
    index('records_by_object').on(t.object, t.act),
  ],
);

/** What is set once for the whole installation. */
export const settings = sqliteTable('settings', { name: text().primaryKey(), value: text().notNull() });
