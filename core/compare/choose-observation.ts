import type { Metric } from '../catalogue/catalogue.ts';
import type { Observation, Status } from '../observation/observation.ts';
import { orderScopes } from './order-scopes.ts';

const TELLING: readonly Status[] = ['reported', 'plan-only', 'not-applicable', 'withdrawn', 'not-reported'];

/**
 * Of what each district says, in the order of the districts, the one observation that stands for it in a
 * comparison of the metric (COMPARABILITY.md §2 and §3), or null where it says nothing.
 */
export function chooseObservations<Said extends Observation>(
  metric: Metric,
  said: readonly (readonly Said[])[],
): readonly (Said | null)[] {
  const own = said.map((observations) =>
    observations.filter((o) => isOfMetric(o, metric)).toSorted(compareRecency),
  );
  const scopes = orderScopes(own.flat().filter(isReported));
  // Sorting is stable: what ties here stays in the order of recency.
  return own.map((choices) => choices.toSorted((a, b) => compareChoices(a, b, scopes))[0] ?? null);
}

/** A figure in another unit or of another kind is no figure of this metric, whatever its row says (§1). */
export function isOfMetric(o: Observation, metric: Metric): boolean {
  if (o.metric !== metric.id) return false;
  return !isReported(o) || (o.unit === metric.unit && o.kind === metric.kind);
}

export function isReported(o: Observation): boolean {
  return o.status === 'reported';
}

function compareChoices(a: Observation, b: Observation, scopes: readonly string[]): number {
  const byStatus = TELLING.indexOf(a.status) - TELLING.indexOf(b.status);
  if (byStatus !== 0 || !isReported(a)) return byStatus;
  return scopes.indexOf(a.scope.id) - scopes.indexOf(b.scope.id);
}

/** The latest end first; of two that end together the longer, then the one whose id comes first. */
export function compareRecency(a: Observation, b: Observation): number {
  return (
    compareText(b.period.end ?? '', a.period.end ?? '') ||
    compareText(a.period.start ?? '9999', b.period.start ?? '9999') ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
