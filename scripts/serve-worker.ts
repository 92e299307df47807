import { unstable_startWorker } from 'wrangler';

export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface ServeRequest {
  /** 0 takes any that is free. */
  readonly port: number;
  /** The folder in which the local D1 keeps its data. */
  readonly state: string;
}

/** Serves the built Worker in workerd on local D1. */
export async function serveWorker({ port, state }: ServeRequest): Promise<Served> {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  const worker = await unstable_startWorker({
    config: 'wrangler.toml',
    dev: {
      server: { hostname: '127.0.0.1', port },
      persist: state,
      inspector: false,
      watch: false,
      logLevel: 'error',
    },
  });
  await worker.ready;
  return { url: (await worker.url).origin, stop: () => worker.dispose() };
}
