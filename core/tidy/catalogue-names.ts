import type { Catalogue, District } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';
import { indexNames, type NameIndex } from './name-index.ts';

/** By which names a file may call the things of the catalogue; the same names are written back. */
export interface CatalogueNames {
  readonly districts: NameIndex;
  readonly metrics: NameIndex;
  readonly sources: NameIndex;
}

export function nameCatalogue(catalogue: Catalogue, aliases: Aliases): CatalogueNames {
  const districtAliases = groupAliases(aliases.districts);
  const metricAliases = groupAliases(aliases.metrics);
  return {
    districts: indexNames(
      catalogue.districts.map((district) => ({
        id: district.slug,
        names: [...ownNames(district), ...(districtAliases.get(district.slug) ?? [])],
        looseNames: looseNames(district),
      })),
    ),
    metrics: indexNames(
      catalogue.metrics.map(({ id, name }) => ({
        id,
        names: [name.zh, name.en, ...(metricAliases.get(id) ?? [])],
        looseNames: [],
      })),
    ),
    sources: indexNames(
      catalogue.sources.map(({ id, title }) => ({ id, names: [id, title.zh, title.en], looseNames: [] })),
    ),
  };
}

function groupAliases(aliases: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [alias, id] of aliases) groups.set(id, [...(groups.get(id) ?? []), alias]);
  return groups;
}

/** 鼓楼 is a district of four cities, so the city may stand before the name, and the code always does. */
function ownNames({ name, city, code }: District): readonly string[] {
  return [name.zh, city.zh + name.zh, code, name.en];
}

/**
 * 崂山 is also 崂山区, and 崂山区 also 崂山; but 朝阳县 is never 朝阳区. The city may stand before each.
 */
function looseNames({ name, city }: District): readonly string[] {
  const zh = varyKind(name.zh, /(?<=..)(?:区|县|市|旗)$/, ['区', '县', '市', '旗']);
  const en = varyKind(name.en, / (?:District|County|City|Banner)$/i, [
    ' District',
    ' County',
    ' City',
    ' Banner',
  ]);
  const cityBase = city.zh.replace(/(?<=..)市$/, '');
  return [...['', cityBase, `${cityBase}市`].flatMap((where) => zh.map((place) => where + place)), ...en];
}

/** A name with its kind of place: the same without it. A name without: the same with each kind. */
function varyKind(name: string, kind: RegExp, kinds: readonly string[]): readonly string[] {
  return kind.test(name) ? [name, name.replace(kind, '')] : [name, ...kinds.map((other) => name + other)];
}
