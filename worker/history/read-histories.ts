import { buildHistory } from '#core/history/build-history.ts';
import { checkIncrements } from '#core/history/check-increments.ts';
import type { DataNote } from '#core/history/data-note.ts';
import type { History } from '#core/history/history.ts';
import { groupBy } from '#core/compare/group-by.ts';
import type { PanelsRequest } from '#worker/compare/read-panels.ts';

/** A history with the notes on what its figures and their kin say of one another. */
export interface NotedHistory extends History {
  readonly notes: readonly DataNote[];
}

/** The histories of a view: what every form of a change over time is made from, be it JSON, page or picture. */
export async function readHistories({
  figures,
  catalogue,
  view,
}: PanelsRequest): Promise<readonly NotedHistory[]> {
  const { metrics, districts, periods } = view;
  const objects = new Set(metrics.map(({ object }) => object));
  const kin = catalogue.metrics.filter(({ object }) => objects.has(object));
  const observations = await figures({
    metrics: kin.map(({ id }) => id),
    districts: districts.map(({ slug }) => slug),
    periods,
  });
  const byMetric = groupBy(observations, ({ metric }) => metric);
  const notes = checkIncrements({ districts, observations, metrics: kin });
  return metrics.map((metric) => {
    const history = buildHistory({ metric, districts, observations: byMetric.get(metric.id) ?? [] });
    const ids = new Set(history.series.flatMap(({ points }) => points.map(({ observation }) => observation)));
    return {
      ...history,
      notes: notes.filter((note) => note.observations.some((id) => ids.has(id))),
    };
  });
}
