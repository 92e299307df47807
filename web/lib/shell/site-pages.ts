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

/** Where staff begin; whoever is not signed in is asked to on the way. */
const STAFF = { href: '/uploads', name: { zh: '填报', en: 'For staff' } } as const;

interface SitePagesRequest {
  readonly lang: Lang;
  readonly url: URL;
  /** Whether the open page is one behind the sign-in. */
  readonly isForStaff: boolean;
}

/** The pages of the site as the reader finds them above each page, as of the version that they have chosen. */
export function listSitePages({ lang, url, isForStaff }: SitePagesRequest): readonly SitePage[] {
  const { pathname } = url;
  const version = url.searchParams.get('version');
  const query = version === null ? '' : `?${new URLSearchParams({ version })}`;
  const isAt = (path: string): SitePage['current'] => (pathname === path ? 'page' : null);
  return [
    ...PAGES.map(([path, name]): SitePage => ({
      href: path + query,
      name: name[lang],
      current: isAt(path) ?? (path !== '/' && pathname.startsWith(`${path}/`) ? 'true' : null),
    })),
    { href: STAFF.href, name: STAFF.name[lang], current: isAt(STAFF.href) ?? (isForStaff ? 'true' : null) },
  ];
}
