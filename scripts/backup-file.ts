import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';
import { readFingerprint, writeDump } from '#db/backup/write-dump.ts';

const TITLE = '-- Binglan backup';
const CHECKSUM = /\n-- sha256 ([0-9a-f]{64})\n$/;
const MOST_TRIES = 3;

/** SHA-256 of all that the database holds. */
export async function readChecksum(d1: D1Database): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of writeDump(d1)) hash.update(piece);
  return hash.digest('hex');
}

/**
 * Writes everything into one file of SQL, whose last line is the checksum of what is between it and the head, and
 * returns that. The file appears when it is whole.
 */
export async function writeBackup(d1: D1Database, { file, at }: { file: string; at: Date }): Promise<string> {
  for (let tries = 1; ; tries++) {
    const before = await readFingerprint(d1);
    const checksum = await writeOnce(d1, { file: `${file}.part`, at });
    if ((await readFingerprint(d1)) === before) {
      renameSync(`${file}.part`, file);
      return checksum;
    }
    rmSync(`${file}.part`);
    if (tries === MOST_TRIES)
      throw new Error('The database changed while it was read, three times: try again at a quieter moment.');
  }
}

async function writeOnce(d1: D1Database, { file, at }: { file: string; at: Date }): Promise<string> {
  const hash = createHash('sha256');
  const out = openSync(file, 'w', 0o600);
  try {
    writeSync(out, `${TITLE}, taken ${at.toISOString()}\n`);
    for await (const piece of writeDump(d1)) {
      hash.update(piece);
      writeSync(out, piece);
    }
    const checksum = hash.digest('hex');
    writeSync(out, `-- sha256 ${checksum}\n`);
    fsyncSync(out);
    return checksum;
  } finally {
    closeSync(out);
  }
}

export interface Backup {
  /** The statements. */
  readonly sql: string;
  readonly checksum: string;
  /** The newest migration that had been applied. */
  readonly migration: string;
}

/** Reads a backup, or says why it is none, or no longer whole. */
export function readBackup(file: string): Backup {
  const text = readFileSync(file, 'utf8');
  const said = CHECKSUM.exec(text)?.[1];
  if (!text.startsWith(TITLE) || !said)
    throw new Error(`${file} is no backup, or not the whole of one: its first or last line is missing.`);
  const sql = text.slice(text.indexOf('\n') + 1, text.lastIndexOf('-- sha256 '));
  const checksum = createHash('sha256').update(sql).digest('hex');
  if (checksum !== said)
    throw new Error(`${file} has been changed or damaged since it was written: its checksum does not agree.`);
  const applied = /INSERT INTO "d1_migrations"[^;]*;/.exec(sql)?.[0] ?? '';
  const migration = [...applied.matchAll(/'(\d{4}_\w+\.sql)'/g)].map(([, name]) => name ?? '').at(-1);
  if (!migration) throw new Error(`${file} names no migration: it is not of this product.`);
  return { sql, checksum, migration };
}
