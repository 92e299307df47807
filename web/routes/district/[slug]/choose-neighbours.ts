import type { District } from '#core/catalogue/catalogue.ts';

/** A district with the others that are nearest to it: those of its city, then of its province, then the first there are. */
export function chooseNeighbours(
  districts: readonly District[],
  own: District,
  most: number,
): readonly District[] {
  const distance = ({ slug, city, province }: District): number => {
    if (slug === own.slug) return 0;
    if (province.zh !== own.province.zh) return 3;
    return city.zh === own.city.zh ? 1 : 2;
  };
  // Sorting is stable: what is equally near stays in the order of the catalogue.
  const nearest = new Set(districts.toSorted((a, b) => distance(a) - distance(b)).slice(0, most));
  return districts.filter((district) => nearest.has(district));
}
