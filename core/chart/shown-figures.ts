import type { Silence } from '../tidy/tidy-rows.ts';
import { metricOf } from './shown-metric.ts';
import type { Shown } from './shown.ts';

export interface ShownFigures {
  /** Ids of the observations that are shown, and of those that rates are divided by. */
  readonly observations: readonly string[];
  readonly silences: readonly Silence[];
}

/** Which figures a chart is made from, and where there is none to be made from. */
export function listFigures(shown: readonly Shown[]): ShownFigures {
  const observations = shown.flatMap(observationsOf);
  return { observations: [...new Set(observations)], silences: shown.flatMap(silencesOf) };
}

function observationsOf(shown: Shown): readonly string[] {
  switch (shown.kind) {
    case 'panel':
      return shown.panel.cells.flatMap(({ observation, basis }) =>
        [observation, basis?.denominator?.observation].filter((id) => typeof id === 'string'),
      );
    case 'history':
      return shown.history.series.flatMap(({ points }) => points.map(({ observation }) => observation));
    case 'pair':
      return shown.insisted.figures.map(({ observation }) => observation);
  }
}

function silencesOf(shown: Shown): readonly Silence[] {
  const metric = metricOf(shown)?.id;
  if (metric === undefined) return [];
  return silentDistricts(shown).map((district) => ({ district, metric }));
}

function silentDistricts(shown: Shown): readonly string[] {
  switch (shown.kind) {
    case 'panel':
      return shown.panel.cells.flatMap((cell) => (cell.observation === null ? [cell.district] : []));
    case 'history':
      return shown.history.series.flatMap((one) => (one.points.length === 0 ? [one.district] : []));
    case 'pair':
      return [];
  }
}

/** Ids of the documents that what is shown rests on. */
export function sourcesOf(shown: Shown): readonly string[] {
  switch (shown.kind) {
    case 'panel':
      return shown.panel.cells.flatMap(({ source, basis }) =>
        [source, basis?.denominator?.source].filter((id) => typeof id === 'string'),
      );
    case 'history':
      return shown.history.series.flatMap(({ points }) => points.flatMap(({ source }) => source ?? []));
    case 'pair':
      return shown.insisted.figures.flatMap(({ source }) => source ?? []);
  }
}
