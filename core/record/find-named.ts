import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the words of a filter stand for, in the ids that a record is written down with. */
export interface Named {
  /** Ids of metrics and scopes, and slugs of districts. */
  readonly ids: readonly string[];
  /** The number of a version: 第 17 版. */
  readonly version: number | null;
}

/** A text that is part of more names is no name. */
const MOST_NAMES = 30;

/** What a text names of what records are told with: whatever has it in its name, in either language. */
export function findNamed(
  text: string,
  { districts, metrics, scopes }: Pick<Catalogue, 'districts' | 'metrics' | 'scopes'>,
): Named {
  const wanted = text.trim().toLowerCase();
  const all = [
    ...districts.map(({ slug, name }) => ({ id: slug, name })),
    ...metrics.map(({ id, name }) => ({ id, name })),
    ...scopes.map(({ id, name }) => ({ id, name })),
  ];
  const found =
    wanted === ''
      ? []
      : all.filter(({ name }) => [name.zh, name.en].some((one) => one.toLowerCase().includes(wanted)));
  const [, zh, en] = /^(?:第\s*(\d{1,9})\s*版|(?:version\s*|v)(\d{1,9}))$/.exec(wanted) ?? [];
  const version = zh ?? en;
  return {
    ids: found.length > MOST_NAMES ? [] : [...new Set(found.map(({ id }) => id))],
    version: version === undefined ? null : Number(version),
  };
}
