import { beginAttempt, forgetAttempt } from '#db/people/failed-sign-ins.ts';
import type { Db } from '#db/open.ts';
import { networkOf } from './network-of.ts';

const WINDOW_MS = 15 * 60 * 1000;
const MOST_FOR_A_NAME = 8;
const MOST_FROM_AN_ADDRESS = 40;

interface Attempt {
  /**
   * A sign-in that succeeds clears its name, not its address: one good account does not open the door to guessing.
   */
  readonly succeed: () => Promise<void>;
}

interface Asked {
  readonly db: Db;
  readonly username: string;
  readonly address: string;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Begins a sign-in, which counts as failed until it succeeds; null where no other may be made for a while, the same for
 * names that exist and names that do not.
 */
export async function beginSignIn({ db, username, address, now }: Asked): Promise<Attempt | null> {
  const name = `name ${username}`;
  const counted = await beginAttempt(db, {
    bounds: [
      { key: name, most: MOST_FOR_A_NAME },
      { key: `address ${networkOf(address)}`, most: MOST_FROM_AN_ADDRESS },
    ],
    at: now,
    since: now - WINDOW_MS,
  });
  if (counted.length === 0) return null;
  return {
    succeed: async () => {
      await forgetAttempt(db, counted, name);
    },
  };
}

/**
 * Whether a refusal is the first in a while for its name and for its address: those that follow are not written down, or
 * whoever is refused could fill the record.
 */
export async function isFirstRefusal({ db, username, address, now }: Asked): Promise<boolean> {
  const told = await beginAttempt(db, {
    bounds: [
      { key: `refused name ${username}`, most: 1 },
      { key: `refused address ${networkOf(address)}`, most: 1 },
    ],
    at: now,
    since: now - WINDOW_MS,
  });
  return told.length > 0;
}

/** Seconds after which an attempt may be made again at the latest. */
export const RETRY_AFTER_S = WINDOW_MS / 1000;
