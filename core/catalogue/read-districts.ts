import type { District } from './catalogue.ts';
import { ID, readList, type List } from './read-list.ts';

export function readDistricts(text: string): List<District> {
  return readList(text, {
    file: 'districts.csv',
    columns: ['code', 'slug', 'name_zh', 'name_en', 'city_zh', 'city_en', 'province_zh', 'province_en'],
    unique: ['code', 'slug'],
    read: ({ fitting, both }) => ({
      code: fitting('code', /^\d{6}$/, '370212'),
      slug: fitting('slug', ID, 'laoshan'),
      name: both('name'),
      city: both('city'),
      province: both('province'),
    }),
  });
}
