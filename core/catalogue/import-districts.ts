import type { District } from './catalogue.ts';
import type { LocatedDistrict } from './district-file.ts';
import type { CatalogueProblem } from './read-records.ts';

/** Codes of a file that another district has already: its slug is for ever, so the row must bear the old one. */
export function findClashes(
  rows: readonly LocatedDistrict[],
  present: readonly District[],
): readonly CatalogueProblem[] {
  const owners = new Map(present.map((district) => [district.code, district]));
  return rows.flatMap(({ district, row }) => {
    const owner = owners.get(district.code);
    if (owner === undefined || owner.slug === district.slug) return [];
    return {
      file: 'districts.csv',
      row,
      column: 'code',
      value: district.code,
      sentence: {
        zh: `这是${owner.name.zh}（网址名 ${owner.slug}）的代码；网址名不能改，请照旧写，或改正代码。`,
        en: `This is the code of ${owner.name.en}, whose slug is ${owner.slug}; a slug cannot be changed: keep it, or correct the code.`,
      },
    };
  });
}

export interface SortedDistricts {
  readonly added: readonly District[];
  readonly changed: readonly District[];
  readonly unchanged: readonly District[];
}

/** Which districts of a file are new, which read otherwise than those present, and which read the same. */
export function sortDistricts(listed: readonly District[], present: readonly District[]): SortedDistricts {
  const there = new Map(present.map((district) => [district.slug, JSON.stringify(inOrder(district))]));
  const isSame = (district: District) => there.get(district.slug) === JSON.stringify(inOrder(district));
  return {
    added: listed.filter(({ slug }) => !there.has(slug)),
    changed: listed.filter((district) => there.has(district.slug) && !isSame(district)),
    unchanged: listed.filter(isSame),
  };
}

const inOrder = ({ code, name, city, province }: District) => [
  ...[code, name.zh, name.en, city.zh, city.en, province.zh, province.en],
];
