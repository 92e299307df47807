import { writeCsv } from '../table/write-csv.ts';
import type { District } from './catalogue.ts';
import { ID, readList, type List } from './read-list.ts';

/** The columns of a file of districts, and how its header says them in Chinese. */
export const DISTRICT_COLUMNS = {
  code: '代码',
  slug: '网址名',
  name_zh: '区县',
  name_en: '区县英文',
  city_zh: '城市',
  city_en: '城市英文',
  province_zh: '省份',
  province_en: '省份英文',
} as const;

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
    headers: new Map(columns.map((column) => [DISTRICT_COLUMNS[column], column])),
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
    columns.map((column) => DISTRICT_COLUMNS[column]),
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
