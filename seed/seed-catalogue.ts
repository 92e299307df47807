import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Aliases } from '#core/catalogue/read-aliases.ts';
import { readCatalogue as readTexts, type CatalogueTexts } from '#core/catalogue/read-catalogue.ts';
import { readAllNames, readEdited } from '#db/catalogue/read-edited.ts';
import type { Db } from '#db/open.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { readVersions } from '#db/read-versions.ts';
import { mergeCatalogue } from './merge-catalogue.ts';

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
 * to. What an administrator has edited stays as it was edited, figures and versions stay as they are, and so does a
 * database that began with something else.
 */
export async function updateCatalogue(db: Db, texts: CatalogueTexts): Promise<boolean> {
  const oldest = (await readVersions(db)).at(-1);
  if (oldest?.author !== AUTHOR) return false;
  const { catalogue, aliases } = readSeedCatalogue(texts);
  const present = await readCatalogue(db);
  const wanted = mergeCatalogue({ present, wanted: catalogue, edited: await readEdited(db) });
  if (isDeepStrictEqual(present, wanted) && (await hasNames(db, aliases))) return false;
  await putSeedCatalogue(db, { catalogue: wanted, aliases });
  return true;
}

/** Whether every name of the files is known; one that an administrator removed is known to be none. */
async function hasNames(db: Db, { metrics }: Aliases): Promise<boolean> {
  const known = await readAllNames(db, 'metric');
  return [...metrics].every(([name, id]) => {
    const row = known.get(name);
    return row !== undefined && (row.isEdited || row.id === id);
  });
}
