import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { accounts, invitations } from '../people-schema.ts';

/** Whether someone administers this installation. */
export async function hasAdministrator(db: Db): Promise<boolean> {
  const one = await db
    .select({ one: sql`1` })
    .from(accounts)
    .where(eq(accounts.role, 'administrator'))
    .get();
  return one !== undefined;
}

/** The link that makes the first administrator; earlier ones that were not used end with it. */
export async function issueFirstLink(
  db: Db,
  { sha256, at, expiresAt }: { readonly sha256: string; readonly at: string; readonly expiresAt: string },
): Promise<void> {
  await db.batch([
    db
      .update(invitations)
      .set({ usedAt: at })
      .where(and(isNull(invitations.account), isNull(invitations.usedAt))),
    db.insert(invitations).values({ sha256, account: null, expiresAt }),
  ]);
}
