import { spawn } from 'node:child_process';
import { prepareDatabase } from './database.ts';
import { ensureFonts } from './fonts/ensure-fonts.ts';

// Vite serves pages and API together and reloads both; its platform proxy opens the same local D1 as npm start.
try {
  await ensureFonts();
  await prepareDatabase('.wrangler/state');
  spawn('vite', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) =>
    process.exit(code ?? 0),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
