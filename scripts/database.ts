import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import { openDb, type Db } from '#db/open.ts';
import { hasAdministrator, issueFirstLink } from '#db/people/issue-first-link.ts';
import { readState } from '#db/read-state.ts';
import { loadSeed, needsSeed } from '#seed/load-seed.ts';
import { readSeed } from '#seed/read-seed.ts';
import { digest, newSecret } from '#worker/people/digest.ts';
import { updateCatalogue } from '#seed/seed-catalogue.ts';

/** The database of a folder of state, or the deployed one, for as long as the work takes. */
export async function withDatabase<T>(
  { state, remote = false }: { readonly state: string; readonly remote?: boolean },
  work: (d1: D1Database) => Promise<T>,
): Promise<T> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: remote ? writeRemoteConfig() : 'wrangler.toml',
    persist: { path: `${state}/v3` },
    remoteBindings: remote,
  });
  try {
    return await work(proxy.env.DB);
  } finally {
    await proxy.dispose();
  }
}

const REMOTE_CONFIG = '.wrangler/remote.toml';

// Only a binding that is marked so is opened remotely; the Worker's own configuration must not be.
function writeRemoteConfig(): string {
  const config = readFileSync('wrangler.toml', 'utf8')
    .replace(/\[assets\][^[]*/, '')
    .replace('binding = "DB"', 'binding = "DB"\nremote = true');
  mkdirSync('.wrangler', { recursive: true });
  writeFileSync(REMOTE_CONFIG, config);
  return REMOTE_CONFIG;
}

export interface Prepared {
  /** The path of the one-time link that makes the first administrator; null where there is one. */
  readonly welcome: string | null;
}

/** Applies the migrations that are missing, and loads the seed where it has not been, or what is new in its catalogue. */
export async function prepareDatabase(state: string): Promise<Prepared> {
  const isReady = (d1: D1Database) => readState(openDb(d1)).then(({ kind }) => kind !== 'migration-missing');
  if (!(await withDatabase({ state }, isReady))) migrate(state);
  return withDatabase({ state }, async (d1) => {
    const [db, seed] = [openDb(d1), readSeed()];
    if (await needsSeed(db, seed)) {
      console.log('Loading the figures of the five documents …');
      await loadSeed(db, seed, new Date());
    } else if (await updateCatalogue(db, seed.catalogue)) {
      console.log('The catalogue is brought up to date.');
    }
    return { welcome: await offerWelcome(db) };
  });
}

const WELCOME_MS = 7 * 24 * 60 * 60 * 1000;

async function offerWelcome(db: Db): Promise<string | null> {
  if (await hasAdministrator(db)) return null;
  const [secret, now] = [newSecret(), Date.now()];
  await issueFirstLink(db, {
    sha256: await digest(secret),
    at: new Date(now).toISOString(),
    expiresAt: new Date(now + WELCOME_MS).toISOString(),
  });
  return `/welcome/${secret}`;
}

function migrate(state: string): void {
  console.log('Applying migrations …');
  const { status, stdout, stderr } = spawnSync(
    'wrangler',
    ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state],
    { encoding: 'utf8', env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' } },
  );
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Error('The migrations could not be applied: see the lines above.');
}
