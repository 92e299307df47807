import type { Panel } from '../compare/panel.ts';
import type { Silence } from '../tidy/tidy-rows.ts';
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
    case 'coverage':
      return panelsOf(shown).flatMap(({ cells }) =>
        cells.flatMap(({ observation, basis }) =>
          [observation, basis?.denominator?.observation].filter((id) => typeof id === 'string'),
        ),
      );
    case 'history':
      return shown.history.series.flatMap(({ points }) => points.map(({ observation }) => observation));
    case 'pair':
      return shown.insisted.figures.map(({ observation }) => observation);
  }
}

function silencesOf(shown: Shown): readonly Silence[] {
  switch (shown.kind) {
    case 'panel':
    case 'coverage':
      return panelsOf(shown).flatMap(({ cells, metric, basis }) =>
        cells.flatMap(({ observation, district }) =>
          observation === null ? [{ district, metric: (basis?.numerator ?? metric).id }] : [],
        ),
      );
    case 'history': {
      const { metric, series } = shown.history;
      return series.flatMap(({ district, points }) =>
        points.length === 0 ? [{ district, metric: metric.id }] : [],
      );
    }
    case 'pair':
      return [];
  }
}

/** Ids of the metrics whose figures are shown, and of those that rates are made from. */
export function metricsIn(shown: Shown): ReadonlySet<string> {
  switch (shown.kind) {
    case 'panel':
    case 'coverage':
      return new Set(
        panelsOf(shown).flatMap(({ metric, basis }) =>
          basis ? [basis.numerator.id, basis.metric.id] : [metric.id],
        ),
      );
    case 'history':
      return new Set([shown.history.metric.id]);
    case 'pair':
      return new Set(shown.insisted.figures.map(({ metric }) => metric));
  }
}

const panelsOf = (shown: Extract<Shown, { readonly kind: 'panel' | 'coverage' }>): readonly Panel[] =>
  shown.kind === 'panel' ? [shown.panel] : shown.coverage.panels;

/** Ids of the documents that what is shown rests on. */
export function sourcesOf(shown: Shown): readonly string[] {
  switch (shown.kind) {
    case 'panel':
    case 'coverage':
      return panelsOf(shown).flatMap(({ cells }) =>
        cells.flatMap(({ source, basis }) =>
          [source, basis?.denominator?.source].filter((id) => typeof id === 'string'),
        ),
      );
    case 'history':
      return shown.history.series.flatMap(({ points }) => points.flatMap(({ source }) => source ?? []));
    case 'pair':
      return shown.insisted.figures.flatMap(({ source }) => source ?? []);
  }
}
