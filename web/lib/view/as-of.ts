import type { PageView } from './page-view.ts';

/** The version that the address asks for; empty for the newest. */
export type AsOf = Pick<PageView, 'version'>;

export function readAsOf(params: URLSearchParams): AsOf {
  const version = params.get('version');
  return version ? { version } : {};
}
