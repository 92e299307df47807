import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../../scripts/database.ts';
import { serveWorker, type ServeRequest } from '../../scripts/serve-worker.ts';

export interface Apart {
  readonly origin: string;
  /** The path of the one-time link that makes its first administrator. */
  readonly welcome: string;
  readonly stop: () => Promise<void>;
}

/** The built Worker on a database of its own, which holds the seed, for tests that publish. */
export async function serveApart(more: Pick<ServeRequest, 'settings' | 'outside'> = {}): Promise<Apart> {
  const state = mkdtempSync(join(tmpdir(), 'binglan-e2e-'));
  const { welcome } = await prepareDatabase(state);
  const { url, stop } = await serveWorker({ port: 0, state, ...more });
  await fetch(url); // the first answer takes a moment: not the first test's
  return {
    origin: url,
    welcome: welcome ?? '',
    stop: async () => {
      await stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
