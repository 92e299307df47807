import { matchKey } from '../tidy/match-key.ts';
import type { Catalogue, Metric } from './catalogue.ts';
import type { Aliases } from './read-aliases.ts';

/** Of a metric that is not in the catalogue, what is known. */
export interface NewMetric {
  /** Its names: as a file writes it, and as it was proposed. */
  readonly names: readonly string[];
  readonly unit: string | null;
  readonly subject: string | null;
}

const MOST_NEIGHBOURS = 5;
/** One pair of characters in two names of four characters each: less than that is chance. */
const LEAST_LIKENESS = 0.3;
/** The same unit or subject makes no neighbour, but of two that are alike in name it puts one first. */
const NUDGE = 0.05;
/** A word of the name inside a definition says less than one inside a name. */
const DEFINITION_WEIGHT = 0.5;

/** The metrics of the catalogue with which a new one could be confused, by their names, other names and definitions; the likest first. */
export function findNeighbours(
  { names, unit, subject }: NewMetric,
  {
    catalogue,
    aliases,
  }: {
    readonly catalogue: Pick<Catalogue, 'metrics'>;
    readonly aliases: Pick<Aliases, 'metrics'>;
  },
): readonly Metric[] {
  const wanted = names.map(toPairs).filter(({ size }) => size > 0);
  const likenessOf = (metric: Metric): number => {
    const others = [...aliases.metrics].filter(([, id]) => id === metric.id).map(([name]) => name);
    const own = [metric.name.zh, metric.name.en, ...others].map(toPairs);
    const definition = toPairs(metric.definition.zh);
    return Math.max(
      0,
      ...wanted.flatMap((pairs) => [
        ...own.map((other) => (2 * countShared(pairs, other)) / (pairs.size + other.size)),
        (DEFINITION_WEIGHT * countShared(pairs, definition)) / pairs.size,
      ]),
    );
  };
  return catalogue.metrics
    .map((metric) => ({ metric, likeness: likenessOf(metric) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .map(({ metric, likeness }) => ({
      metric,
      likeness: likeness + (metric.unit === unit ? NUDGE : 0) + (metric.subject === subject ? NUDGE : 0),
    }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ metric }) => metric);
}

/** Each two characters that stand side by side, whatever their order in the name: 出动志愿者 and 志愿者出动 are alike. */
function toPairs(name: string): ReadonlySet<string> {
  const signs = [...matchKey(name)];
  return new Set(signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`));
}

const countShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((pair) => other.has(pair)).length;
