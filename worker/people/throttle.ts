import { addFailures, clearFailures, countFailures } from '#db/people/failed-sign-ins.ts';
import type { Db } from '#db/open.ts';

const WINDOW_MS = 15 * 60 * 1000;
const MOST_FOR_A_NAME = 8;
const MOST_FROM_AN_ADDRESS = 40;

interface Attempt {
  readonly db: Db;
  readonly username: string;
  readonly address: string;
  readonly now: number;
}

const keysOf = ({ username, address }: Attempt) => [`name ${username}`, `address ${address}`] as const;

/** Whether another attempt may be made: the same for names that exist and names that do not. */
export async function mayAttempt(attempt: Attempt): Promise<boolean> {
  const [name, address] = keysOf(attempt);
  const failures = await countFailures(attempt.db, [name, address], attempt.now - WINDOW_MS);
  return (failures.get(name) ?? 0) < MOST_FOR_A_NAME && (failures.get(address) ?? 0) < MOST_FROM_AN_ADDRESS;
}

export const noteFailure = (attempt: Attempt): Promise<void> =>
  addFailures(attempt.db, {
    keys: keysOf(attempt),
    at: attempt.now,
    forget: attempt.now - WINDOW_MS,
  });

/** A sign-in that succeeds clears its name, not its address: one good account does not open the door to guessing. */
export const noteSuccess = async (attempt: Attempt): Promise<void> => {
  await clearFailures(attempt.db, keysOf(attempt)[0]);
};

/** Seconds after which an attempt may be made again at the latest. */
export const RETRY_AFTER_S = WINDOW_MS / 1000;
