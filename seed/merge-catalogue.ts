import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Edited } from '#db/catalogue/read-edited.ts';

interface Merge {
  readonly present: Catalogue;
  /** What the files say. */
  readonly wanted: Catalogue;
  readonly edited: Edited;
}

/**
 * The catalogue of the files, with whatever is present besides, and as present wherever an administrator has edited.
 * The order is that of the files until an administrator has had a hand in a list; then it is the present one, and
 * what is new comes last.
 */
export function mergeCatalogue({ present, wanted, edited }: Merge): Catalogue {
  const codes = new Set(
    present.districts.filter(({ slug }) => edited.districts.has(slug)).map(({ code }) => code),
  );
  return {
    districts: mergeList({
      present: present.districts,
      wanted: wanted.districts.filter(({ slug, code }) => edited.districts.has(slug) || !codes.has(code)),
      keyOf: ({ slug }) => slug,
      edited: edited.districts,
    }),
    metrics: mergeList({
      present: present.metrics,
      wanted: wanted.metrics,
      keyOf: ({ id }) => id,
      edited: edited.metrics,
    }),
    subjects: mergeList({ present: present.subjects, wanted: wanted.subjects, keyOf: ({ id }) => id }),
    scopes: mergeList({ present: present.scopes, wanted: wanted.scopes, keyOf: ({ id }) => id }),
    sources: mergeList({
      present: present.sources,
      wanted: wanted.sources,
      keyOf: ({ id }) => id,
      edited: edited.sources,
    }),
  };
}

interface ListMerge<Thing> {
  readonly present: readonly Thing[];
  readonly wanted: readonly Thing[];
  readonly keyOf: (thing: Thing) => string;
  readonly edited?: ReadonlySet<string>;
}

function mergeList<Thing>({ present, wanted, keyOf, edited = new Set() }: ListMerge<Thing>) {
  const there = new Map(present.map((thing) => [keyOf(thing), thing]));
  const files = new Map(wanted.map((thing) => [keyOf(thing), thing]));
  const [first, then] = edited.size === 0 ? [files, there] : [there, files];
  return [...new Set([...first.keys(), ...then.keys()])].flatMap(
    (key) => (edited.has(key) ? there.get(key) : (files.get(key) ?? there.get(key))) ?? [],
  );
}
