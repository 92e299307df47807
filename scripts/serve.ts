import { ensureBuilt } from './built.ts';
import { prepareDatabase } from './database.ts';
import { serveWorker } from './serve-worker.ts';

const STATE = '.wrangler/state';
const PORT = Number(process.env['PORT'] ?? 8787);

try {
  ensureBuilt();
  await prepareDatabase(STATE);
  const { url, stop } = await serveWorker({ port: PORT, state: STATE });
  console.log(`\n  并览 Binglan is at ${url}   (Ctrl+C stops it; data stay in ${STATE})\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
