import { ensureBuilt } from './built.ts';
import { prepareDatabase } from './database.ts';
import { requireFreePort } from './require-free-port.ts';
import { serveWorker } from './serve-worker.ts';

const STATE = '.wrangler/state';
const PORT = Number(process.env['PORT'] ?? 8787);

try {
  await requireFreePort(PORT);
  await ensureBuilt();
  const { welcome } = await prepareDatabase(STATE);
  const { url, stop } = await serveWorker({ port: PORT, state: STATE });
  await fetch(url); // the first answer takes a moment: not the first reader's
  console.log(`\n  并览 Binglan is at ${url}   (Ctrl+C stops it; data stay in ${STATE})\n`);
  if (welcome)
    console.log(
      `  Nobody administers it yet. This link makes the administrator, once:\n  ${url}${welcome}\n`,
    );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
