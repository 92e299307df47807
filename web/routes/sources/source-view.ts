import type { Bilingual, District, Lang, Source } from '#core/catalogue/catalogue.ts';

/** The kinds of documents; one that is not here goes by its own name. */
export const SOURCE_KIND_WORDS: Readonly<Record<string, Bilingual>> = {
  news: { zh: '新闻报道', en: 'News report' },
  'work-plan': { zh: '工作计划', en: 'Work plan' },
  'annual-summary': { zh: '年度总结', en: 'Annual summary' },
  'press-conference': { zh: '新闻发布会', en: 'Press conference' },
  yearbook: { zh: '统计年鉴', en: 'Statistical yearbook' },
  upload: { zh: '上传的文件', en: 'Uploaded file' },
  other: { zh: '其他材料', en: 'Other document' },
};

export interface SourceView {
  readonly id: string;
  /** As the document has it. */
  readonly title: string;
  /** Empty for a reader of Chinese. */
  readonly translated: string;
  readonly publisher: string;
  readonly date: string;
  readonly basis: 'printed' | 'inferred';
  readonly kind: string;
  /** Null where it is no one district's. */
  readonly district: { readonly slug: string; readonly name: string; readonly place: number } | null;
  readonly note: string;
}

export interface SourceViewRequest {
  readonly districts: readonly District[];
  readonly lang: Lang;
}

/** A document in one language. */
export function toSourceView(source: Source, { districts, lang }: SourceViewRequest): SourceView {
  const place = districts.findIndex(({ slug }) => slug === source.district);
  const district = districts[place];
  return {
    id: source.id,
    title: source.title.zh,
    translated: lang === 'zh' ? '' : source.title.en,
    publisher: source.publisher[lang],
    date: source.published.date,
    basis: source.published.basis,
    kind: SOURCE_KIND_WORDS[source.kind]?.[lang] ?? source.kind,
    district: district ? { slug: district.slug, name: district.name[lang], place } : null,
    note: source.note,
  };
}
