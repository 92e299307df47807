import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { accounts, credentials, invitations, sessions } from '../people-schema.ts';
import { accountRows, type NewAccount } from './add-account.ts';
import { addRecord, type NewRecord } from './records.ts';

export interface OpenInvitation {
  /** Whose password the link sets; null for the link that makes the first administrator. */
  readonly account: string | null;
}

/** What a link still offers at this time; undefined where it is unknown, used or over. */
export const readInvitation = (db: Db, sha256: string, at: string): Promise<OpenInvitation | undefined> =>
  db
    .select({ account: invitations.account })
    .from(invitations)
    .where(and(eq(invitations.sha256, sha256), isNull(invitations.usedAt), gt(invitations.expiresAt, at)))
    .get();

interface Use {
  readonly sha256: string;
  readonly at: string;
  readonly record: NewRecord;
}

/**
 * Ends a link. Where it is over already, the statement asks SQLite to read what is no JSON, which fails it and with
 * it the whole batch: of two who use a link at the same time, one does.
 */
const endInvitation = (db: Db, { sha256, at }: Use) =>
  db
    .update(invitations)
    .set({ usedAt: sql`CASE WHEN used_at IS NULL AND expires_at > ${at} THEN ${at} ELSE json('used') END` })
    .where(eq(invitations.sha256, sha256));

/** Sets the password of the account that the link is for, and ends its sessions. */
export async function setPasswordByLink(
  db: Db,
  { account, passwordHash, ...use }: Use & { readonly account: string; readonly passwordHash: string },
): Promise<void> {
  await db.batch([
    endInvitation(db, use),
    db.update(credentials).set({ password: passwordHash }).where(eq(credentials.userId, account)),
    db.update(accounts).set({ mustChangePassword: false }).where(eq(accounts.id, account)),
    db.delete(sessions).where(eq(sessions.userId, account)),
    addRecord(db, use.record),
  ]);
}

/** Makes the first administrator; fails where there is one already. */
export async function makeFirstAdministrator(
  db: Db,
  { account, ...use }: Use & { readonly account: NewAccount },
): Promise<void> {
  const [first, second] = accountRows(db, account);
  if (!first || !second) return;
  await db.batch([endInvitation(db, use), first, second, addRecord(db, use.record)]);
}
