import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEmpty } from '#db/backup/read-tables.ts';
import { writeDrops } from '#db/backup/write-drops.ts';
import journal from '#db/migrations/meta/_journal.json' with { type: 'json' };
import { readBackup, readChecksum } from './backup-file.ts';
import { withDatabase } from './database.ts';

export interface Restore {
  readonly file: string;
  readonly state: string;
  readonly remote: boolean;
  /** Whether what is there may be thrown away. */
  readonly replace: boolean;
}

/** Brings back what a backup holds, wholly or not at all, and returns the checksum of what is there then. */
export async function restoreBackup({ file, replace, ...where }: Restore): Promise<string> {
  const { sql, checksum, migration } = readBackup(file);
  if (!journal.entries.some(({ tag }) => `${tag}.sql` === migration))
    throw new Error(`${file} is of a newer build: it has ${migration}. Update this one first.`);
  const drops = await withDatabase(where, async (d1) => {
    if (!replace && !(await isEmpty(d1)))
      throw new Error('The database is not empty. To throw away all that it holds, add --replace.');
    return writeDrops(d1);
  });
  execute(sql.replace('\n', `\n${drops}`), where);
  const found = await withDatabase(where, readChecksum);
  if (found !== checksum)
    throw new Error(`The checksum of what was restored is ${found}, and not ${checksum} as in the file.`);
  return found;
}

// wrangler hands the whole file over as one transaction, here and to the deployed database alike.
function execute(sql: string, { state, remote }: Pick<Restore, 'state' | 'remote'>): void {
  const folder = mkdtempSync(join(tmpdir(), 'binglan-restore-'));
  try {
    const path = join(folder, 'restore.sql');
    writeFileSync(path, sql, { mode: 0o600 });
    const place = remote ? ['--remote'] : ['--local', '--persist-to', state];
    const { status, stdout, stderr } = spawnSync(
      'wrangler',
      ['d1', 'execute', 'DB', ...place, '--yes', '--file', path],
      { encoding: 'utf8', env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' } },
    );
    if (status !== 0)
      throw new Error(`Nothing was restored, and the database is as it was.\n${stdout}\n${stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
