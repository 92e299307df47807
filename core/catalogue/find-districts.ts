import { matchKey } from '../tidy/match-key.ts';
import type { District } from './catalogue.ts';

/** The districts in whose names, slug or code the text stands, wherever they lie; all of them for a blank text. */
export function findDistricts(districts: readonly District[], text: string): readonly District[] {
  const key = matchKey(text);
  if (key === '') return districts;
  return districts.filter(({ code, slug, name, city, province }) =>
    [code, slug, name.zh, name.en, city.zh + name.zh, city.en, province.zh + city.zh, province.en].some(
      (part) => matchKey(part).includes(key),
    ),
  );
}
