import { eq } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { sessions } from '../people-schema.ts';

/** Signs an account out everywhere. */
export const endSessions = (db: Db, account: string) =>
  db.delete(sessions).where(eq(sessions.userId, account));
