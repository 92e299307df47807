/** The parameters of the address that choose which figures are shown; the API takes the same. */
const LISTS = ['subject', 'metric', 'district', 'period'] as const;

export interface PageView {
  readonly subject: string[];
  readonly metric: string[];
  readonly district: string[];
  readonly period: string[];
  readonly version?: string;
}

/** What the address chooses. */
export function readView(params: URLSearchParams): PageView {
  const list = (name: (typeof LISTS)[number]): string[] =>
    params
      .getAll(name)
      .flatMap((part) => part.split(','))
      .filter(Boolean);
  const version = params.get('version');
  return {
    subject: list('subject'),
    metric: list('metric'),
    district: list('district'),
    period: list('period'),
    ...(version ? { version } : {}),
  };
}

/** The address of a view, as short as it can be; what is not chosen is left out. */
export function writeView(view: Partial<PageView>, extra: Readonly<Record<string, string>> = {}): string {
  const parts = LISTS.flatMap((name) => (view[name]?.length ? [`${name}=${view[name].join(',')}`] : []));
  if (view.version) parts.push(`version=${view.version}`);
  for (const [name, value] of Object.entries(extra)) parts.push(`${name}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? '?' : `?${parts.join('&')}`;
}
