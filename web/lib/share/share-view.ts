import type { Shared } from './write-share.ts';

const VIEW = ['subject', 'metric', 'district', 'period', 'basis', 'version'] as const;

/** The chart that shows what an address of a page asks for. */
export function shareView(spec: string, params: URLSearchParams): Shared {
  const query = VIEW.flatMap((name) => {
    const value = params.getAll(name).filter(Boolean).join(',');
    return value ? [[name, value] as const] : [];
  });
  return { spec, query: Object.fromEntries(query) };
}
