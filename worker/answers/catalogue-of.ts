import type { D1Database } from '@cloudflare/workers-types';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { openDb } from '#db/open.ts';
import { readCatalogue } from '#db/read-catalogue.ts';

/** Which catalogue an answer is given with. */
export interface Edition {
  /** Grows with each change of the catalogue, and of what else is shown by a name: charts, briefings. */
  readonly revision: number;
  /** The version that the request names: its catalogue is the one of its publication. Null for that of today. */
  readonly asOf: number | null;
}

const MOST_KEPT = 8;

const kept = new WeakMap<D1Database, Map<string, Catalogue>>();

/** The catalogue of an edition, read once in each isolate while it is wanted. */
export async function catalogueOf(d1: D1Database, { revision, asOf }: Edition): Promise<Catalogue> {
  const editions = kept.get(d1) ?? new Map<string, Catalogue>();
  kept.set(d1, editions);
  const key = asOf === null ? `revision ${revision}` : `version ${asOf}`;
  const known = editions.get(key);
  if (known) return known;
  const catalogue = await readCatalogue(openDb(d1), asOf);
  if (editions.size >= MOST_KEPT) editions.delete(editions.keys().next().value ?? '');
  editions.set(key, catalogue);
  return catalogue;
}
