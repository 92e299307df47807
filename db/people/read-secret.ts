import { eq } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { settings } from '../people-schema.ts';

const NAME = 'session-secret';

/** The secret that signs sessions: made by the first who needs it, and the same for all after. */
export async function readSecret(db: Db): Promise<string> {
  const read = () => db.select({ value: settings.value }).from(settings).where(eq(settings.name, NAME)).get();
  const known = await read();
  if (known) return known.value;
  const value = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64');
  await db.insert(settings).values({ name: NAME, value }).onConflictDoNothing();
  return (await read())?.value ?? value;
}
