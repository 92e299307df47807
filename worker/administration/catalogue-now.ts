import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Aliases } from '#core/catalogue/read-aliases.ts';
import type { Db } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';
import { readCatalogue } from '#db/read-catalogue.ts';

export interface CatalogueNow {
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
}

/** The catalogue out of the database itself: whoever edits must see what stands, not what is kept. */
export async function readCatalogueNow(db: Db): Promise<CatalogueNow> {
  const [catalogue, aliases] = await Promise.all([readCatalogue(db), readAliases(db)]);
  return { catalogue, aliases };
}
