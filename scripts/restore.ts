import { parseArgs } from 'node:util';
import { restoreBackup } from './restore-backup.ts';

const USAGE = 'npm run restore -- FILE [--replace] [--remote]';

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      remote: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      state: { type: 'string', default: '.wrangler/state' },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error(USAGE);
  const checksum = await restoreBackup({ file, ...values });
  console.log('Restored whole. A server that was running has to be started again.');
  console.log(`sha256 ${checksum}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
