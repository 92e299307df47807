import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { apiTokens } from '../people-schema.ts';
import { addRecord, type NewRecord } from './records.ts';

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** The tokens of an account that are still good, newest first. */
export const readTokens = (db: Db, account: string): Promise<ApiToken[]> =>
  db
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      createdAt: apiTokens.createdAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .where(and(eq(apiTokens.account, account), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.createdAt));

/** Whose token it is, noted as used at this time; undefined where it is unknown or revoked. */
export async function useToken(db: Db, sha256: string, at: string): Promise<string | undefined> {
  const [used] = await db
    .update(apiTokens)
    .set({ lastUsedAt: at })
    .where(and(eq(apiTokens.sha256, sha256), isNull(apiTokens.revokedAt)))
    .returning({ account: apiTokens.account });
  return used?.account;
}

export async function addToken(
  db: Db,
  {
    record,
    ...token
  }: {
    readonly id: string;
    readonly account: string;
    readonly name: string;
    readonly sha256: string;
    readonly createdAt: string;
    readonly record: NewRecord;
  },
): Promise<void> {
  await db.batch([db.insert(apiTokens).values(token), addRecord(db, record)]);
}

/** Revokes a token of this account, and no one else's; false where it has none such. */
export async function revokeToken(
  db: Db,
  {
    id,
    account,
    at,
    record,
  }: {
    readonly id: string;
    readonly account: string;
    readonly at: string;
    readonly record: NewRecord;
  },
): Promise<boolean> {
  const mine = and(eq(apiTokens.id, id), eq(apiTokens.account, account), isNull(apiTokens.revokedAt));
  const known = await db.select({ id: apiTokens.id }).from(apiTokens).where(mine).get();
  if (!known) return false;
  await db.batch([db.update(apiTokens).set({ revokedAt: at }).where(mine), addRecord(db, record)]);
  return true;
}
