import { createRequire } from 'node:module';
import type { MiniflareOptions } from 'miniflare';
import { unstable_readConfig } from 'wrangler';
import { bundle } from './bundle.ts';

// The one that wrangler itself runs, wherever it is installed.
export const { Miniflare } = createRequire(import.meta.resolve('wrangler'))(
  'miniflare',
) as typeof import('miniflare');

type WorkerOptions = MiniflareOptions['workers'][number];

/** A constant answer, as a Worker of its own. */
export interface Fixed {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: readonly (readonly [string, string])[];
}

export interface Workerd {
  /** Where our Worker listens. */
  readonly ours: URL;
  /** Where the Worker beside it listens; ours where there is none. */
  readonly beside: URL;
  /** Starts workerd again with these answers beside our Worker, in the same process; returns where each listens. */
  readonly addFixed: (
    answers: readonly Fixed[],
  ) => Promise<{ readonly ours: URL; readonly fixed: readonly URL[] }>;
  readonly stop: () => Promise<void>;
}

/**
 * Runs the Worker as it would be deployed on sockets of its own: no development server's proxy and no router stand
 * in front. `folder` takes the bundle; `beside` is the source of another Worker on the same database.
 */
export async function startWorkerd({
  state,
  folder,
  beside,
}: {
  readonly state: string;
  readonly folder: string;
  readonly beside?: string;
}): Promise<Workerd> {
  const { config, app } = readApp(folder);
  const apps = beside === undefined ? [app] : [app, { ...app, config: toBeside(app.config, beside) }];
  const options = (workers: WorkerOptions[]): MiniflareOptions => ({
    workers,
    resourcePersistencePath: `${state}/v3`,
    cf: false,
  });
  const miniflare = new Miniflare(options(apps));
  const at = (name: string) => miniflare.unsafeGetDirectURL(name);
  return {
    ours: await at(APP),
    beside: await at(beside === undefined ? APP : BESIDE),
    addFixed: async (answers) => {
      const workers = answers.map((answer, index) => fixedWorker(`fixed-${index}`, answer, config));
      await miniflare.setOptions(options([app, ...workers]));
      return {
        ours: await at(APP),
        fixed: await Promise.all(workers.map(({ config: { name } }) => at(name))),
      };
    },
    stop: () => miniflare.dispose(),
  };
}

const APP = 'ours';
const BESIDE = 'beside';

/** The same bindings, another source. */
const toBeside = (config: WorkerOptions['config'], contents: string): WorkerOptions['config'] => ({
  ...config,
  name: BESIDE,
  manifest: { mainModule: 'index.js', modules: { 'index.js': { type: 'esm', contents } } },
});

const ON_A_SOCKET = { unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }] };

function readApp(folder: string) {
  const wrangler = unstable_readConfig({ config: 'wrangler.toml' });
  const config = {
    compatibilityDate: wrangler.compatibility_date ?? '',
    compatibilityFlags: wrangler.compatibility_flags,
  };
  const databases: readonly { binding: string; database_id?: string }[] = wrangler.d1_databases;
  const env = databases.map(({ binding, database_id = binding }) => [
    binding,
    { type: 'd1' as const, id: database_id },
  ]);
  const app: WorkerOptions = {
    config: {
      ...config,
      name: APP,
      env: Object.fromEntries(env),
      manifest: bundle(folder),
    },
    dev: ON_A_SOCKET,
  };
  return { config, app };
}

function fixedWorker(
  name: string,
  { body, headers }: Fixed,
  config: { readonly compatibilityDate: string; readonly compatibilityFlags: string[] },
): WorkerOptions {
  const contents = `import body from './body.bin';
const headers = ${JSON.stringify(headers)};
export default { fetch: () => new Response(body, { headers }) };`;
  return {
    config: {
      ...config,
      name,
      manifest: {
        mainModule: 'fixed.js',
        modules: { 'fixed.js': { type: 'esm', contents }, 'body.bin': { type: 'data', contents: body } },
      },
    },
    dev: ON_A_SOCKET,
  };
}
