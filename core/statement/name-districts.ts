import type { Bilingual, District } from '../catalogue/catalogue.ts';

/** Looks a district's name up by its slug; one that is not listed goes by its slug. */
export function nameDistricts(districts: readonly District[]): (slug: string) => Bilingual {
  const names = new Map(districts.map(({ slug, name }) => [slug, name]));
  return (slug) => names.get(slug) ?? { zh: slug, en: slug };
}
