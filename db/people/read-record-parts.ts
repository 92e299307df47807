import type { Db } from '../open.ts';
import { readRecords, type RecordFilter } from './records.ts';

/** One answer of D1 is bounded: so many records come in each. */
const PART = 1000;

/** All that a filter finds, newest first, in as many answers as it takes. */
export async function* readRecordParts(db: Db, filter: Omit<RecordFilter, 'limit'>) {
  let { before } = filter;
  for (;;) {
    const part = await readRecords(db, { ...filter, before, limit: PART });
    yield part;
    if (part.length < PART) return;
    before = part.at(-1)?.id;
  }
}
