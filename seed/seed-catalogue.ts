import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Aliases } from '#core/catalogue/read-aliases.ts';
import { readCatalogue as readTexts, type CatalogueTexts } from '#core/catalogue/read-catalogue.ts';
import type { Db } from '#db/open.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { readAliases } from '#db/read-aliases.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { readVersions } from '#db/read-versions.ts';

/** Who published what the seed brought. */
export const AUTHOR = 'seed';

export interface SeedCatalogue {
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
}

/** Reads the catalogue's files, or throws an error that names file, row and column, and says what to do. */
export function readSeedCatalogue(texts: CatalogueTexts): SeedCatalogue {
  const reading = readTexts(texts);
  if (reading.kind === 'catalogue') return reading;
  const [first] = reading.problems;
  const place = `Row ${first?.row}${first?.column ? `, “${first.column}”` : ''}`;
  throw new Error(`seed/catalogue/${first?.file}: ${place}: ${first?.sentence.en}`);
}

export const putSeedCatalogue = (db: Db, { catalogue, aliases }: SeedCatalogue): Promise<void> =>
  putCatalogue(
    db,
    catalogue,
    [...aliases.metrics].map(([name, id]) => ({ of: 'metric' as const, name, id })),
  );

/**
 * Brings the catalogue of a database that was seeded earlier to what the files say now, and tells whether it had
 * to. Figures and versions stay as they are; so does a database that began with something else.
 */
export async function updateCatalogue(db: Db, texts: CatalogueTexts): Promise<boolean> {
  const oldest = (await readVersions(db)).at(-1);
  if (oldest?.author !== AUTHOR) return false;
  const wanted = readSeedCatalogue(texts);
  const present = { catalogue: await readCatalogue(db), aliases: await readAliases(db) };
  if (holds(present, wanted)) return false;
  await putSeedCatalogue(db, wanted);
  return true;
}

/** Whether all that is wanted is there in its order, beside whatever publications have added. */
function holds(present: SeedCatalogue, wanted: SeedCatalogue): boolean {
  const [there, here] = [present.catalogue, wanted.catalogue];
  return (
    isDeepStrictEqual(among(there.districts, here.districts, 'code'), here.districts) &&
    isDeepStrictEqual(among(there.subjects, here.subjects, 'id'), here.subjects) &&
    isDeepStrictEqual(among(there.metrics, here.metrics, 'id'), here.metrics) &&
    isDeepStrictEqual(among(there.scopes, here.scopes, 'id'), here.scopes) &&
    isDeepStrictEqual(among(there.sources, here.sources, 'id'), here.sources) &&
    [...wanted.aliases.metrics].every(([name, id]) => present.aliases.metrics.get(name) === id)
  );
}

function among<T>(present: readonly T[], wanted: readonly T[], key: keyof T): readonly T[] {
  const keys = new Set(wanted.map((item) => item[key]));
  return present.filter((item) => keys.has(item[key]));
}
