import type { Catalogue } from './catalogue.ts';
import type { Aliases } from './read-aliases.ts';
import { readDistricts } from './district-file.ts';
import { readMetrics } from './read-metrics.ts';
import type { CatalogueProblem } from './read-records.ts';
import { readScopes } from './read-scopes.ts';
import { readSources } from './read-sources.ts';
import { readSubjects } from './read-subjects.ts';

/** The texts of districts.csv, subjects.csv, metrics.csv, scopes.csv and sources.csv. */
export interface CatalogueTexts {
  readonly districts: string;
  readonly subjects: string;
  readonly metrics: string;
  readonly scopes: string;
  readonly sources: string;
}

export type CatalogueReading =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue; readonly aliases: Aliases }
  | { readonly kind: 'problems'; readonly problems: readonly CatalogueProblem[] };

/** Reads the five files as one: what one names of another must be there. All problems are found at once. */
export function readCatalogue(texts: CatalogueTexts): CatalogueReading {
  const { things: rows, problems: districtProblems } = readDistricts(texts.districts);
  const districts = rows.map(({ district }) => district);
  const subjects = readSubjects(texts.subjects);
  const metrics = readMetrics(texts.metrics, subjects.things);
  const scopes = readScopes(texts.scopes);
  const sources = readSources(texts.sources, districts);

  const problems = [
    ...districtProblems,
    ...[subjects, metrics, scopes, sources].flatMap((list) => list.problems),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  return {
    kind: 'catalogue',
    catalogue: {
      districts,
      subjects: subjects.things,
      metrics: metrics.things.map(({ metric }) => metric),
      scopes: scopes.things,
      sources: sources.things,
    },
    aliases: {
      districts: new Map(),
      metrics: new Map(
        metrics.things.flatMap(({ metric, aliases }) => aliases.map((alias) => [alias, metric.id] as const)),
      ),
    },
  };
}
