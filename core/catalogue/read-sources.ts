import { SOURCE_KINDS, type District, type Source } from './catalogue.ts';
import { isPublicationDate } from './publication-date.ts';
import { ID, readList, type List, type RowReader } from './read-list.ts';

const columns = [
  'id',
  'district',
  'title_zh',
  'title_en',
  'publisher_zh',
  'publisher_en',
  'published',
  'basis',
  'kind',
  'note',
] as const;

export function readSources(text: string, districts: readonly District[]): List<Source> {
  const slugs = new Set(districts.map(({ slug }) => slug));
  return readList(text, {
    file: 'sources.csv',
    columns,
    unique: ['id'],
    read: (row) => ({
      id: row.fitting('id', ID, 'laoshan-2022'),
      district: readDistrict(row, slugs),
      title: row.both('title'),
      publisher: row.both('publisher'),
      published: { date: readDate(row), basis: row.oneOf('basis', ['printed', 'inferred']) },
      kind: row.oneOf('kind', SOURCE_KINDS),
      note: row.cell('note'),
    }),
  });
}

type SourceRow = RowReader<(typeof columns)[number]>;

/** Blank where the source is no one district's. */
function readDistrict({ cell, report }: SourceRow, slugs: ReadonlySet<string>): string | null {
  const slug = cell('district');
  if (slug !== '' && !slugs.has(slug)) {
    report('district', {
      zh: `districts.csv 里没有“${slug}”，请改正或留空。`,
      en: `“${slug}” is not in districts.csv; correct it or leave it blank.`,
    });
  }
  return slug === '' ? null : slug;
}

/** A day, or a month or year where no more is known. */
function readDate({ cell, report }: SourceRow): string {
  const date = cell('published');
  if (!isPublicationDate(date)) {
    report('published', {
      zh: `“${date}”不是日期，请写成 2022-05-31、2022-05 或 2022。`,
      en: `“${date}” is no date; write 2022-05-31, 2022-05 or 2022.`,
    });
  }
  return date;
}
