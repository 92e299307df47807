import type { BriefingItem } from '#db/charts-schema.ts';
import { chartView, partsOf } from '#worker/charts/chart-query.ts';
import type { FoundChart } from '#worker/charts/find-chart.ts';

/** As of when charts are taken: all of them at one version. */
export interface At {
  readonly version: number;
  readonly revision: number;
  readonly isFrozen: boolean;
}

/** The chart of a briefing, at the version of the whole. */
export const chartAt = (
  { kind, query }: Pick<BriefingItem, 'kind' | 'query'>,
  { version, revision, isFrozen }: At,
): FoundChart => ({
  spec: kind,
  kind,
  view: chartView.parse(partsOf(new URLSearchParams(query))),
  version,
  edition: { revision, asOf: isFrozen ? version : null },
  isFrozen,
  saved: null,
});
