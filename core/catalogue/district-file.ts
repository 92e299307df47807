import { writeCsv } from '../table/write-csv.ts';
import type { Bilingual, District } from './catalogue.ts';
import { ID, readList, type List } from './read-list.ts';

/** The columns of a file of districts, and how its header says them; it is written in Chinese. */
export const DISTRICT_COLUMNS = {
  code: { zh: '代码', en: 'Code' },
  slug: { zh: '网址名', en: 'Slug' },
  name_zh: { zh: '区县', en: 'District in Chinese' },
  name_en: { zh: '区县英文', en: 'District in English' },
  city_zh: { zh: '城市', en: 'City in Chinese' },
  city_en: { zh: '城市英文', en: 'City in English' },
  province_zh: { zh: '省份', en: 'Province in Chinese' },
  province_en: { zh: '省份英文', en: 'Province in English' },
} as const satisfies Record<string, Bilingual>;

type Column = keyof typeof DISTRICT_COLUMNS;
const columns = Object.keys(DISTRICT_COLUMNS) as Column[];

/** A district and the row of the file in which it stands, the header being 1. */
export interface LocatedDistrict {
  readonly row: number;
  readonly district: District;
}

/** Reads districts with a header in either language, the columns in any order. All problems are found at once. */
export function readDistricts(text: string): List<LocatedDistrict> {
  return readList(text, {
    file: 'districts.csv',
    columns,
    words: DISTRICT_COLUMNS,
    unique: ['code', 'slug'],
    read: ({ row, fitting, both }) => ({
      row,
      district: {
        code: fitting('code', /^\d{6}$/, '370212'),
        slug: fitting('slug', ID, 'laoshan'),
        name: both('name'),
        city: both('city'),
        province: both('province'),
      },
    }),
  });
}

/** The districts as a file that Excel and WPS open right, and that `readDistricts` takes back. */
export const writeDistricts = (districts: readonly District[]): string =>
  writeCsv([
    columns.map((column) => DISTRICT_COLUMNS[column].zh),
    ...districts.map(({ code, slug, name, city, province }) => [
      code,
      slug,
      name.zh,
      name.en,
      city.zh,
      city.en,
      province.zh,
      province.en,
    ]),
  ]);
