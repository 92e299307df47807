import type { D1Database } from '@cloudflare/workers-types';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { openDb } from '#db/open.ts';
import { readCatalogue } from '#db/read-catalogue.ts';

const kept = new WeakMap<D1Database, { readonly version: number; readonly catalogue: Catalogue }>();

/** The catalogue, read once for each version in each isolate. `current` is the newest version. */
export async function currentCatalogue(d1: D1Database, current: number): Promise<Catalogue> {
  const last = kept.get(d1);
  if (last?.version === current) return last.catalogue;
  const catalogue = await readCatalogue(openDb(d1));
  kept.set(d1, { version: current, catalogue });
  return catalogue;
}
