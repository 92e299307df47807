import type { Shared } from './write-share.ts';

interface Shown {
  readonly charts: readonly { readonly kind: string; readonly query: string }[];
  readonly isFrozen: boolean;
  readonly version: number;
}

/** Of several charts the first stands for the page, at the version of the page. */
export function shareFirst({ charts: [first], isFrozen, version }: Shown): Shared | undefined {
  if (!first) return undefined;
  const query = Object.fromEntries(new URLSearchParams(first.query));
  return { spec: first.kind, query: { ...query, ...(isFrozen ? { version: String(version) } : {}) } };
}
