import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { accounts, type Role } from '../people-schema.ts';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly district: string | null;
  readonly mustChangePassword: boolean;
  readonly disabledAt: string | null;
}

const { id, name, role, district, mustChangePassword, disabledAt } = getTableColumns(accounts);
const account = { id, name, role, district, mustChangePassword, disabledAt };

/** Everyone who may or might sign in, by name. */
export const readAccounts = (db: Db): Promise<Account[]> =>
  db.select(account).from(accounts).orderBy(asc(accounts.name));

/** One account as it is now; undefined where there is none. */
export const readAccount = (db: Db, of: string): Promise<Account | undefined> =>
  db.select(account).from(accounts).where(eq(accounts.id, of)).get();

/** The account of a name in the form by which names are found. */
export const readAccountByName = (db: Db, username: string): Promise<Account | undefined> =>
  db.select(account).from(accounts).where(eq(accounts.username, username)).get();
