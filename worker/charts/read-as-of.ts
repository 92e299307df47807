import type { AsOf } from '#core/chart/shown.ts';
import { toBeijingDay } from '#core/period/beijing-time.ts';
import type { Db } from '#db/open.ts';
import { readPublishedAt } from '#db/read-published-at.ts';

/** A version with its day. */
export async function readAsOf(db: Db, version: number): Promise<AsOf> {
  const publishedAt = await readPublishedAt(db, version);
  return { version, date: publishedAt ? toBeijingDay(publishedAt) : null };
}
