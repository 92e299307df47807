import type { Metric } from '../catalogue/catalogue.ts';
import type { Observation, Status } from '../observation/observation.ts';
import { groupBy } from './group-by.ts';
import { orderScopes } from './order-scopes.ts';
import { comparedDates } from './rules/dates.ts';

const TELLING: readonly Status[] = ['reported', 'plan-only', 'not-applicable', 'withdrawn', 'not-reported'];

/**
 * Of what each district says, in the order of the districts, the one observation that stands for it in a
 * comparison of the metric (COMPARABILITY.md §2 and §3c), or null where it says nothing.
 */
export function chooseObservations<Said extends Observation>(
  metric: Metric,
  said: readonly (readonly Said[])[],
): readonly (Said | null)[] {
  const own = said.map((observations) =>
    observations.filter((o) => isOfMetric(o, metric)).toSorted(compareRecency),
  );
  const reported = own.flat().filter(isReported);
  const shared: Shared = { scopes: orderScopes(reported), holders: countHolders(reported) };
  // Sorting is stable: what ties here stays in the order of recency.
  return own.map((choices) => choices.toSorted((a, b) => compareChoices(a, b, shared))[0] ?? null);
}

interface Shared {
  /** Ids, the one in which most districts report first. */
  readonly scopes: readonly string[];
  /** How many districts report in a scope and period. */
  readonly holders: ReadonlyMap<string, number>;
}

function countHolders(reported: readonly Observation[]): ReadonlyMap<string, number> {
  return new Map(
    [...groupBy(reported, placeOf)].map(([place, within]) => [
      place,
      new Set(within.map(({ district }) => district)).size,
    ]),
  );
}

/** The scope and period of a figure; nothing of one without any date, which shares its time with no other. */
function placeOf(o: Observation): string | undefined {
  const { start, end } = comparedDates(o);
  return start === null && end === null ? undefined : `${o.scope.id} ${start}/${end}`;
}

/** A figure in another unit or of another kind is no figure of this metric, whatever its row says (§1). */
export function isOfMetric(o: Observation, metric: Metric): boolean {
  if (o.metric !== metric.id) return false;
  return !isReported(o) || (o.unit === metric.unit && o.kind === metric.kind);
}

export function isReported({ status }: Pick<Observation, 'status'>): boolean {
  return status === 'reported';
}

function compareChoices(a: Observation, b: Observation, { scopes, holders }: Shared): number {
  const byStatus = TELLING.indexOf(a.status) - TELLING.indexOf(b.status);
  if (byStatus !== 0 || !isReported(a)) return byStatus;
  const holdersOf = (o: Observation) => holders.get(placeOf(o) ?? '') ?? 0;
  return scopes.indexOf(a.scope.id) - scopes.indexOf(b.scope.id) || holdersOf(b) - holdersOf(a);
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
