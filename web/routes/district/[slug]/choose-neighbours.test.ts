import { expect, test } from 'vitest';
import type { District } from '#core/catalogue/catalogue.ts';
import { chooseNeighbours } from './choose-neighbours.ts';

const district = (slug: string, city: string, province: string): District => ({
  code: '000000',
  slug,
  name: { zh: slug, en: slug },
  city: { zh: city, en: city },
  province: { zh: province, en: province },
});
const OWN = district('own', '试市', '试省');
const ALL = [
  district('far', '他市', '他省'),
  district('province', '又市', '试省'),
  OWN,
  district('city', '试市', '试省'),
  district('namesake', '试市', '他省'),
];

test.each([
  [1, ['own']],
  [2, ['own', 'city']],
  [3, ['province', 'own', 'city']],
  [4, ['far', 'province', 'own', 'city']],
  [9, ['far', 'province', 'own', 'city', 'namesake']],
])('the nearest %i come in the order of the catalogue', (most, slugs) => {
  expect(chooseNeighbours(ALL, OWN, most).map(({ slug }) => slug)).toEqual(slugs);
});
