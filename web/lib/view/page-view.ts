/** The parameters of the address that choose which figures are shown; the API takes the same. */
const LISTS = ['subject', 'metric', 'district', 'period'] as const;

export interface PageView {
  readonly subject: string[];
  readonly metric: string[];
  readonly district: string[];
  readonly period: string[];
  readonly version?: string;
  /** The denominator that figures are given per 10,000 of; empty or absent for the figures as counted. */
  readonly basis?: string;
}

/** What the address chooses. */
export function readView(params: URLSearchParams): PageView {
  const list = (name: (typeof LISTS)[number]): string[] =>
    params
      .getAll(name)
      .flatMap((part) => part.split(','))
      .filter(Boolean);
  const version = params.get('version');
  const basis = params.get('basis');
  return {
    subject: list('subject'),
    metric: list('metric'),
    district: list('district'),
    period: list('period'),
    ...(version ? { version } : {}),
    ...(basis ? { basis } : {}),
  };
}

/** The address of a view, as short as it can be; what is not chosen is left out. */
export function writeView(view: Partial<PageView>, extra: Readonly<Record<string, string>> = {}): string {
  const parts = LISTS.flatMap((name) => (view[name]?.length ? [`${name}=${view[name].join(',')}`] : []));
  if (view.basis) parts.push(`basis=${view.basis}`);
  if (view.version) parts.push(`version=${view.version}`);
  for (const [name, value] of Object.entries(extra)) parts.push(`${name}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? '?' : `?${parts.join('&')}`;
}
