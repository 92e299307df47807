import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { accounts, apiTokens, credentials, invitations, sessions, type Role } from '../people-schema.ts';
import type { Invitation } from './add-account.ts';
import { addRecord, type NewRecord } from './records.ts';

interface Change {
  readonly account: string;
  readonly record: NewRecord;
}

/** Role and district take effect with the next request: they are read from this row each time. */
export async function setRole(
  db: Db,
  { account, record, ...to }: Change & { readonly role: Role; readonly district: string | null },
): Promise<void> {
  await db.batch([db.update(accounts).set(to).where(eq(accounts.id, account)), addRecord(db, record)]);
}

/** A disabled account is signed out everywhere, and its tokens end with it. */
export async function disableAccount(
  db: Db,
  { account, record, at }: Change & { readonly at: string },
): Promise<void> {
  await db.batch([
    db.update(accounts).set({ disabledAt: at }).where(eq(accounts.id, account)),
    db.delete(sessions).where(eq(sessions.userId, account)),
    db.update(apiTokens).set({ revokedAt: at }).where(eq(apiTokens.account, account)),
    addRecord(db, record),
  ]);
}

export async function enableAccount(db: Db, { account, record }: Change): Promise<void> {
  await db.batch([
    db.update(accounts).set({ disabledAt: null }).where(eq(accounts.id, account)),
    addRecord(db, record),
  ]);
}

/** A new link for someone who has lost the password: the old one, all sessions and earlier links end. */
export async function issueLink(
  db: Db,
  {
    account,
    record,
    invitation,
    passwordHash,
  }: Change & { readonly invitation: Invitation; readonly passwordHash: string },
): Promise<void> {
  await db.batch([
    db.update(credentials).set({ password: passwordHash }).where(eq(credentials.userId, account)),
    db.delete(sessions).where(eq(sessions.userId, account)),
    db
      .update(invitations)
      .set({ usedAt: record.at })
      .where(and(eq(invitations.account, account), isNull(invitations.usedAt))),
    db.insert(invitations).values(invitation),
    addRecord(db, record),
  ]);
}

/** The first password has been replaced by the person's own. */
export async function setPasswordChanged(db: Db, { account, record }: Change): Promise<void> {
  await db.batch([
    db.update(accounts).set({ mustChangePassword: false }).where(eq(accounts.id, account)),
    addRecord(db, record),
  ]);
}
