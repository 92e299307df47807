import { parseArgs } from 'node:util';
import { openDb } from '#db/open.ts';
import { writeBackup } from './backup-file.ts';
import { withDatabase } from './database.ts';
import { requireMigrated } from './require-migrated.ts';

const USAGE = 'npm run backup -- [FILE] [--remote]';

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      remote: { type: 'boolean', default: false },
      state: { type: 'string', default: '.wrangler/state' },
    },
  });
  if (positionals.length > 1) throw new Error(USAGE);
  const at = new Date();
  const file = positionals[0] ?? `binglan-${at.toISOString().replace(/[:.]/g, '-')}.sql`;
  const checksum = await withDatabase(values, async (d1) => {
    await requireMigrated(openDb(d1), values);
    return writeBackup(d1, { file, at });
  });
  console.log(`Everything is in ${file}, passwords (hashed) and the session secret too: keep it safe.`);
  console.log(`sha256 ${checksum}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
