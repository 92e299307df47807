import { matchKey } from '../tidy/match-key.ts';
import type { Catalogue } from './catalogue.ts';
import type { Aliases } from './read-aliases.ts';

/** The slug or id of the thing that a file means by this name already; undefined where nothing has it. */
export function findOwner(
  of: 'district' | 'metric',
  name: string,
  { catalogue, aliases }: { readonly catalogue: Catalogue; readonly aliases: Aliases },
): string | undefined {
  const key = matchKey(name);
  const has = (names: readonly string[]) => names.some((other) => matchKey(other) === key);
  const own =
    of === 'metric'
      ? catalogue.metrics.find((metric) => has([metric.id, metric.name.zh, metric.name.en]))?.id
      : catalogue.districts.find(({ slug, code, name: { zh, en } }) => has([slug, code, zh, en]))?.slug;
  return (
    own ?? [...(of === 'metric' ? aliases.metrics : aliases.districts)].find(([alias]) => has([alias]))?.[1]
  );
}
