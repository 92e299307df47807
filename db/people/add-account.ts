import type { Db } from '../open.ts';
import { accounts, credentials, invitations, type Role } from '../people-schema.ts';
import { addRecord, type NewRecord } from './records.ts';

export interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly role: Role;
  readonly district: string | null;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly at: Date;
}

/** The rows of a new account; a name that is taken makes the whole batch fail. */
export const accountRows = (db: Db, account: NewAccount) => [
  db.insert(accounts).values({
    id: account.id,
    name: account.name,
    username: account.username,
    email: `${account.id}@account.invalid`,
    emailVerified: false,
    role: account.role,
    district: account.district,
    mustChangePassword: account.mustChangePassword,
    createdAt: account.at,
    updatedAt: account.at,
  }),
  db.insert(credentials).values({
    id: account.id,
    accountId: account.id,
    providerId: 'credential',
    userId: account.id,
    password: account.passwordHash,
    createdAt: account.at,
    updatedAt: account.at,
  }),
];

export interface Invitation {
  readonly sha256: string;
  readonly account: string | null;
  readonly expiresAt: string;
}

/** Adds an account, with the link by which its password will be set where it is to be set so. */
export async function addAccount(
  db: Db,
  { account, invitation, record }: { account: NewAccount; invitation: Invitation | null; record: NewRecord },
): Promise<void> {
  const [first, second] = accountRows(db, account);
  if (!first || !second) return;
  await db.batch([
    first,
    second,
    ...(invitation ? [db.insert(invitations).values(invitation)] : []),
    addRecord(db, record),
  ]);
}
