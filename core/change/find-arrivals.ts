import type { Panel } from '../compare/panel.ts';
import type { Status } from '../observation/observation.ts';
import type { Shown } from '../chart/shown.ts';

/** That a figure stands where a chart said why there was none. */
export interface Arrival {
  /** Id of the observation that now stands there. */
  readonly observation: string;
  /** What the chart said instead. */
  readonly before: Status;
}

/** The figures of a chart as it is now that stand where, as it was, nothing but a reason stood. */
export function findArrivals(before: readonly Shown[], after: readonly Shown[]): readonly Arrival[] {
  const stood = new Map(before.flatMap(placesOf).map((place) => [place.key, place]));
  return after.flatMap(placesOf).flatMap(({ key, status, observation }) => {
    const was = stood.get(key);
    return was && was.status !== 'reported' && status === 'reported' && observation !== null
      ? [{ observation, before: was.status }]
      : [];
  });
}

interface Place {
  readonly key: string;
  readonly status: Status;
  readonly observation: string | null;
}

function placesOf(shown: Shown): readonly Place[] {
  switch (shown.kind) {
    case 'panel':
      return cellsOf(shown.panel);
    case 'coverage':
      return shown.coverage.panels.flatMap(cellsOf);
    case 'history': {
      const { metric, series } = shown.history;
      return series.map(({ district, points }) => {
        const told = points.find(({ status }) => status === 'reported') ?? points[0];
        const key = `${metric.id} ${district}`;
        return { key, status: told?.status ?? 'not-reported', observation: told?.observation ?? null };
      });
    }
    case 'pair':
      return [];
  }
}

const cellsOf = ({ metric, cells }: Panel): readonly Place[] =>
  cells.map(({ district, status, observation }) => ({
    key: `${metric.id} ${district}`,
    status,
    observation,
  }));
