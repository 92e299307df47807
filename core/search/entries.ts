import type { Bilingual, Catalogue, District } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';

export const KINDS = ['district', 'subject', 'metric', 'source'] as const;
export type Kind = (typeof KINDS)[number];

export const FIELDS = ['name', 'id', 'alias', 'place', 'publisher', 'district', 'definition'] as const;
export type Field = (typeof FIELDS)[number];

/** Something that can be searched for, and every text by which it may be found, its own name first. */
export interface Entry {
  readonly kind: Kind;
  /** Slug of a district, id of anything else. */
  readonly id: string;
  readonly name: Bilingual;
  /** Where a district lies, the subject of a metric, who published a source. */
  readonly about: Bilingual | null;
  readonly texts: readonly EntryText[];
}

export interface EntryText {
  readonly field: Field;
  readonly text: string;
}

/** Everything in the catalogue that can be searched for, in the catalogue's order. */
export function listEntries(catalogue: Catalogue, aliases: Aliases): readonly Entry[] {
  const districtAliases = groupAliases(aliases.districts);
  const metricAliases = groupAliases(aliases.metrics);
  const districtNames = new Map(catalogue.districts.map(({ slug, name }) => [slug, name]));
  const subjectNames = new Map(catalogue.subjects.map(({ id, name }) => [id, name]));
  return [
    ...catalogue.districts.map((district) => ({
      kind: 'district' as const,
      id: district.slug,
      name: district.name,
      about: regionOf(district),
      texts: [
        ...both('name', district.name),
        ...[district.slug, district.code].map((text) => ({ field: 'id' as const, text })),
        ...(districtAliases.get(district.slug) ?? []),
        ...[addressOf(district), district.city, district.province].flatMap((place) => both('place', place)),
      ],
    })),
    ...catalogue.subjects.map(({ id, name }) => ({
      kind: 'subject' as const,
      id,
      name,
      about: null,
      texts: [...both('name', name), { field: 'id' as const, text: id }],
    })),
    ...catalogue.metrics.map(({ id, name, subject, definition }) => ({
      kind: 'metric' as const,
      id,
      name,
      about: subjectNames.get(subject) ?? null,
      texts: [
        ...both('name', name),
        { field: 'id' as const, text: id },
        ...(metricAliases.get(id) ?? []),
        ...both('definition', definition),
      ],
    })),
    ...catalogue.sources.map(({ id, title, publisher, district }) => ({
      kind: 'source' as const,
      id,
      name: title,
      about: publisher,
      texts: [
        ...both('name', title),
        { field: 'id' as const, text: id },
        ...both('publisher', publisher),
        ...both('district', districtNames.get(district ?? '')),
      ],
    })),
  ];
}

const both = (field: Field, name: Bilingual | undefined): readonly EntryText[] =>
  name ? [...new Set([name.zh, name.en])].map((text) => ({ field, text })) : [];

const regionOf = ({ city, province }: District): Bilingual => ({
  zh: `${province.zh}${city.zh}`,
  en: `${city.en}, ${province.en}`,
});

const addressOf = (district: District): Bilingual => ({
  zh: `${regionOf(district).zh}${district.name.zh}`,
  en: `${district.name.en}, ${regionOf(district).en}`,
});

function groupAliases(aliases: ReadonlyMap<string, string>): ReadonlyMap<string, readonly EntryText[]> {
  const groups = new Map<string, EntryText[]>();
  for (const [text, id] of aliases)
    groups.set(id, [...(groups.get(id) ?? []), { field: 'alias' as const, text }]);
  return groups;
}
