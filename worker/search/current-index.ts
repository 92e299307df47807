import type { D1Database } from '@cloudflare/workers-types';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { buildSearchIndex, type SearchIndex } from '#core/search/search-index.ts';
import { openDb } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';

const kept = new WeakMap<Catalogue, SearchIndex>();

/** The index of a catalogue, built by the first search that needs it. */
export async function currentIndex(
  d1: D1Database,
  { catalogue, asOf }: { readonly catalogue: Catalogue; readonly asOf: number | null },
): Promise<SearchIndex> {
  const known = kept.get(catalogue);
  if (known) return known;
  // Imported here, so that the dictionary costs nothing where nobody searches.
  const [aliases, { readingsOf }] = await Promise.all([
    readAliases(openDb(d1), asOf),
    import('./readings.ts'),
  ]);
  const index = buildSearchIndex({ catalogue, aliases, readingsOf });
  kept.set(catalogue, index);
  return index;
}
