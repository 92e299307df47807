/// <reference types="@cloudflare/vitest-plugin/types" />
/// <reference types="vite/client" />
import { applyD1Migrations, env } from 'cloudflare:test';
import type { D1Database, Fetcher } from '@cloudflare/workers-types';
import { openDb } from '#db/open.ts';
import { loadSeed, type Seed } from '#seed/load-seed.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the shape that the test runtime asks for
  namespace Cloudflare {
    interface Env {
      DB: D1Database;
      ASSETS: Fetcher;
      MIGRATIONS: Parameters<typeof applyD1Migrations>[1];
    }
  }
}

const texts = import.meta.glob<string>('../../seed/**/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const textOf = (name: string): string => texts[`../../seed/${name}.csv`] ?? '';

/** The very files that `npm run seed` loads. */
export const SEED: Seed = {
  catalogue: {
    districts: textOf('catalogue/districts'),
    subjects: textOf('catalogue/subjects'),
    metrics: textOf('catalogue/metrics'),
    scopes: textOf('catalogue/scopes'),
    sources: textOf('catalogue/sources'),
  },
  documents: ['laoshan', 'chengyang', 'jiyang', 'xigu', 'shanting'].map((name) => ({
    name: `${name}.csv`,
    bytes: new TextEncoder().encode(textOf(name)),
  })),
};

export const NOW = new Date('2026-01-15T08:00:00Z');

/** Every migration applied, nothing in it. */
export async function emptyDb() {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  return openDb(env.DB);
}

/** The five documents published as five versions. */
export async function seededDb() {
  const db = await emptyDb();
  await loadSeed(db, SEED, NOW);
  return db;
}
