import { readCatalogue } from '#core/catalogue/read-catalogue.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Named } from '#core/compare/insist.ts';
import type { Observation } from '#core/observation/observation.ts';
import type { Draft } from '#core/tidy/draft.ts';
import { readDocument } from '#seed/load-seed.ts';
import { readSeed } from '#seed/read-seed.ts';

const seed = readSeed();
const reading = readCatalogue(seed.catalogue);
if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));

/** For tests: the catalogue and all figures of the five documents, as they stand once each is published. */
export const SEED_CATALOGUE: Catalogue = reading.catalogue;

const METRICS = new Map(SEED_CATALOGUE.metrics.map((metric) => [metric.id, metric]));
const { aliases } = reading;

const documents = await Promise.all(
  seed.documents.map((file) => readDocument(file, SEED_CATALOGUE, aliases)),
);

export const SEED_FIGURES: readonly Observation[] = documents.flatMap(({ rows }) => rows).map(toObservation);

function toObservation(draft: Draft, index: number): Observation {
  const { district, status, figure, unit, printed, scope, period, source, locator, note } = draft;
  const metric = metricOf(draft.metric);
  return {
    id: String(index + 1),
    district,
    subject: metric.subject,
    metric: metric.id,
    status,
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    bound: figure?.bound ?? null,
    unit,
    printed,
    kind: metric.kind,
    scope,
    period,
    source,
    locator,
    note,
    sinceVersion: 1,
  };
}

/** The only figure of the district for the metric, with what it names. */
export function seedFigure(district: string, metric: string): Named {
  const found = SEED_FIGURES.filter((o) => o.district === district && o.metric === metric);
  const place = SEED_CATALOGUE.districts.find(({ slug }) => slug === district);
  const [observation] = found;
  if (!place || !observation || found.length > 1)
    throw new Error(`${found.length} of ${district}, ${metric}`);
  return { district: place, metric: metricOf(metric), observation };
}

function metricOf(id: string) {
  const metric = METRICS.get(id);
  if (!metric) throw new Error(id);
  return metric;
}
