import type { Request, Response } from 'miniflare';
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
  /** Settings that a deployment may have. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Answers what the Worker asks of other hosts. */
  readonly outside?: (request: Request) => Response;
}

/** Serves the built Worker in workerd on local D1. */
export async function serveWorker(request: ServeRequest): Promise<Served> {
  const { port, state, settings = {}, outside } = request;
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  const worker = await unstable_startWorker({
    config: 'wrangler.toml',
    bindings: Object.fromEntries(
      Object.entries({ ...settings, SERVED_LOCALLY: 'yes' }).map(([name, value]) => [
        name,
        { type: 'plain_text', value },
      ]),
    ),
    dev: {
      server: { hostname: '127.0.0.1', port },
      persist: state,
      inspector: false,
      watch: false,
      logLevel: 'error',
      ...(outside ? { outboundService: outside } : {}),
    },
  });
  await worker.ready;
  return { url: (await worker.url).origin, stop: () => worker.dispose() };
}
