import { and, desc, eq, isNull } from 'drizzle-orm';
import { embedTokens } from '../charts-schema.ts';
import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';

export interface EmbedToken {
  readonly id: string;
  /** Whom it was given to. */
  readonly name: string;
  readonly author: string;
  readonly createdAt: string;
}

const isGood = isNull(embedTokens.revokedAt);

/** Those that are still good, newest first. */
export const readEmbedTokens = (db: Db): Promise<EmbedToken[]> =>
  db
    .select({
      id: embedTokens.id,
      name: embedTokens.name,
      author: embedTokens.author,
      createdAt: embedTokens.createdAt,
    })
    .from(embedTokens)
    .where(isGood)
    .orderBy(desc(embedTokens.createdAt));

/** Whether there is such a token that nobody has revoked. */
export async function isEmbedToken(db: Db, sha256: string): Promise<boolean> {
  const found = await db
    .select({ id: embedTokens.id })
    .from(embedTokens)
    .where(and(eq(embedTokens.sha256, sha256), isGood))
    .get();
  return found !== undefined;
}

export async function addEmbedToken(
  db: Db,
  { record, ...token }: EmbedToken & { readonly sha256: string; readonly record: NewRecord },
): Promise<void> {
  await db.batch([db.insert(embedTokens).values(token), addRecord(db, record)]);
}

/** False where there is no such token, or it is revoked already. */
export async function revokeEmbedToken(
  db: Db,
  { id, at, record }: { readonly id: string; readonly at: string; readonly record: NewRecord },
): Promise<boolean> {
  const standing = and(eq(embedTokens.id, id), isGood);
  const known = await db.select({ id: embedTokens.id }).from(embedTokens).where(standing).get();
  if (!known) return false;
  await db.batch([db.update(embedTokens).set({ revokedAt: at }).where(standing), addRecord(db, record)]);
  return true;
}
