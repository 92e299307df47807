import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDb } from '../../db/open.ts';
import { prepareDatabase, withDatabase } from '../../scripts/database.ts';
import { serveWorker, type Served } from '../../scripts/serve-worker.ts';
import { loadSeed } from '../../seed/load-seed.ts';
import { readSeed } from '../../seed/read-seed.ts';

export interface Invented {
  /** Rows to follow those of the catalogue's files, without their headers. */
  readonly districts: string;
  readonly metrics: string;
  readonly scopes: string;
  /** A document in the format of an upload, published after the five. */
  readonly figures: string;
}

/** The built Worker on a database of its own that holds more than the seed: districts, metrics and figures of invention. */
export async function serveInvented({ districts, metrics, scopes, figures }: Invented): Promise<Served> {
  const state = mkdtempSync(join(tmpdir(), 'binglan-invented-'));
  await prepareDatabase(state);
  const { catalogue, documents } = readSeed();
  const invented = {
    catalogue: {
      ...catalogue,
      districts: catalogue.districts + districts,
      metrics: catalogue.metrics + metrics,
      scopes: catalogue.scopes + scopes,
    },
    documents: [...documents, { name: 'invented.csv', bytes: new TextEncoder().encode(figures) }],
  };
  await withDatabase({ state }, (d1) => loadSeed(openDb(d1), invented, new Date()));
  const { url, stop } = await serveWorker({ port: 0, state });
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
