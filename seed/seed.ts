import { openDb } from '#db/open.ts';
import { withDatabase } from '../scripts/database.ts';
import { requireMigrated } from '../scripts/require-migrated.ts';
import { loadSeed, needsSeed } from './load-seed.ts';
import { readSeed } from './read-seed.ts';
import { updateCatalogue } from './seed-catalogue.ts';

const remote = process.argv.includes('--remote');

try {
  await withDatabase({ state: '.wrangler/state', remote }, async (d1) => {
    const db = openDb(d1);
    await requireMigrated(db, { remote });
    const seed = readSeed();
    if (!(await needsSeed(db, seed))) {
      if (!(await updateCatalogue(db, seed.catalogue)))
        throw new Error('The database already holds figures: the seed is only for an empty one.');
      console.log('The figures were there already; the catalogue is brought up to date.');
      return;
    }
    const version = await loadSeed(db, seed, new Date());
    console.log(`The five documents are published as versions 1 to ${version}.`);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
