import type { District, Metric } from '../catalogue/catalogue.ts';
import { observe, periodOf } from '../compare/samples.ts';
import type { Observation } from '../observation/observation.ts';

type Said = Partial<Observation>;

/** For tests: what a district says of a metric by period, as `{ 2022: exact(5) }`; the ids name district and period. */
export function observeOver(
  district: District,
  metric: Metric,
  said: Readonly<Record<string, Said>>,
): readonly Observation[] {
  return Object.entries(said).map(([period, figure]) =>
    observe(district, metric, {
      id: `${district.slug} ${period}`,
      period: periodOf(period),
      ...figure,
    }),
  );
}

export function absent(status: Observation['status']): Said {
  return { status };
}
