import { unstable_startWorker } from 'wrangler';
import type { Served } from '../../scripts/serve-worker.ts';

/** Serves the hand-made page the way that scripts/serve-worker.ts serves ours, so that the transport is alike. */
export async function serveHandMade(): Promise<Served> {
  const worker = await unstable_startWorker({
    config: 'bench/page/hand-made.toml',
    dev: {
      server: { hostname: '127.0.0.1', port: 0 },
      persist: false,
      inspector: false,
      watch: false,
      logLevel: 'error',
    },
  });
  await worker.ready;
  return { url: (await worker.url).origin, stop: () => worker.dispose() };
}
