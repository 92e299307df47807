import type { Db } from './open.ts';
import { addRecord, type NewRecord } from './people/records.ts';
import { uploadParts, uploads } from './schema.ts';

export interface NewUpload {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly encoding: string;
  readonly layout: 'tidy' | 'wide';
  /** The name of who brings it. */
  readonly author: string;
  /** Null for the seed. */
  readonly account: string | null;
  /** The slug of the one district whose figures it may touch; null where that is any. */
  readonly district: string | null;
  /** A `ReadingChoice` as JSON. */
  readonly choice: string;
  readonly baseVersion: number;
  /** ISO date and time. */
  readonly createdAt: string;
  readonly record: NewRecord | null;
}

/** Keeps a file, byte for byte, to be published later or discarded. */
export async function stageUpload(db: Db, { bytes, record, ...upload }: NewUpload): Promise<void> {
  await db.batch([
    db.insert(uploads).values({ ...upload, bytes: bytes.length, state: 'staged' }),
    ...inParts(bytes).map((content, part) =>
      db.insert(uploadParts).values({ upload: upload.id, part, content }),
    ),
    ...(record ? [addRecord(db, record)] : []),
  ]);
}

const PART_BYTES = 1_000_000;

function inParts(bytes: Uint8Array): Buffer[] {
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += PART_BYTES)
    parts.push(Buffer.from(bytes.subarray(from, from + PART_BYTES)));
  return parts;
}
