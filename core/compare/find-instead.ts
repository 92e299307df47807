import type { Metric } from '../catalogue/catalogue.ts';
import type { Observation } from '../observation/observation.ts';
import { compareRecency, isReported } from './choose-observation.ts';
import type { Instead } from './panel.ts';

const LAST = Number.MAX_SAFE_INTEGER;

/**
 * What a district reports of the same object in another unit (COMPARABILITY.md §1): of several, the headline
 * metric that comes first, then the latest. `kin` may hold every metric; those of another object are passed over.
 */
export function findInstead(
  metric: Metric,
  observations: readonly Observation[],
  kin: readonly Metric[],
): Instead | null {
  for (const other of orderKin(metric, kin)) {
    const found = observations
      .filter((o) => o.metric === other.id && isReported(o) && o.unit !== metric.unit)
      .toSorted(compareRecency)[0];
    if (found) return toInstead(other, found);
  }
  return null;
}

function orderKin(metric: Metric, kin: readonly Metric[]): readonly Metric[] {
  return kin
    .filter((other) => other.object === metric.object)
    .toSorted((a, b) => (a.headline ?? LAST) - (b.headline ?? LAST));
}

function toInstead({ id, name, counter }: Metric, o: Observation): Instead {
  const { value, low, high, unit, printed } = o;
  return {
    metric: id,
    name,
    counter,
    observation: o.id,
    value,
    low,
    high,
    bound: o.bound ?? 'about',
    unit,
    printed,
  };
}
