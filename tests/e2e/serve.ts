import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../../scripts/database.ts';
import { serveWorker } from '../../scripts/serve-worker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the built Worker, on a database that holds the seed and nothing else. */
    origin: string;
    /** The path of the one-time link that makes its first administrator. */
    welcome: string;
  }
}

/** Serves the built Worker for the browser, on a database of its own. */
export default async function serve(project: TestProject) {
  const state = mkdtempSync(join(tmpdir(), 'binglan-e2e-'));
  const { welcome } = await prepareDatabase(state);
  const { url, stop } = await serveWorker({ port: 0, state });
  project.provide('origin', url);
  project.provide('welcome', welcome ?? '');
  return async () => {
    await stop();
    rmSync(state, { recursive: true, force: true });
  };
}
