import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';

const PAGES: readonly (readonly [path: string, name: Bilingual])[] = [
  ['/', { zh: '总览', en: 'Overview' }],
  ['/coverage', { zh: '覆盖', en: 'Coverage' }],
  ['/sources', { zh: '来源', en: 'Sources' }],
  ['/versions', { zh: '版本', en: 'Versions' }],
  ['/how', { zh: '怎么比', en: 'How we compare' }],
  ['/search', { zh: '搜索', en: 'Search' }],
];

export interface SitePage {
  readonly href: string;
  readonly name: string;
  /** `page` for the one that is open, `true` for the one that the open page belongs to. */
  readonly current: 'page' | 'true' | null;
}

/** The pages of the site as the reader finds them above each page, as of the version that they have chosen. */
export function listSitePages(lang: Lang, { pathname, searchParams }: URL): readonly SitePage[] {
  const version = searchParams.get('version');
  const query = version === null ? '' : `?${new URLSearchParams({ version })}`;
  return PAGES.map(([path, name]) => ({
    href: path + query,
    name: name[lang],
    current: pathname === path ? 'page' : path !== '/' && pathname.startsWith(`${path}/`) ? 'true' : null,
  }));
}
