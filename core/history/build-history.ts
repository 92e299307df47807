import type { District, Metric } from '../catalogue/catalogue.ts';
import { isOfMetric } from '../compare/choose-observation.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Observation } from '../observation/observation.ts';
import { stateHistory } from '../statement/state-history.ts';
import { directionOf } from './direction.ts';
import { explainScopeChange, findBreak } from './find-break.ts';
import type { Break, History, HistoryPoint, Segment, Series } from './history.ts';
import { takeLatest } from './latest-times.ts';
import { rhythmOf } from './rhythm.ts';
import { isFigure, spansTime, strandsOf, tracePoints } from './trace-points.ts';

export interface HistoryInput {
  readonly metric: Metric;
  /** In the order in which they are to stand. */
  readonly districts: readonly District[];
  /** As of one version; those of other metrics and districts are passed over. */
  readonly observations: readonly Observation[];
}

/** One metric over time, with what may be joined by a line, what not and why (COMPARABILITY.md §14). */
export function buildHistory({ metric, districts, observations }: HistoryInput): History {
  const { latest, earlier } = takeLatest(observations.filter((o) => isOfMetric(o, metric)));
  const byDistrict = groupBy(latest, ({ district }) => district);
  const traced = districts.map(({ slug }) => ({
    district: slug,
    points: tracePoints(byDistrict.get(slug) ?? []),
  }));
  const strands = traced.flatMap(({ points }) => strandsOf(points));
  const series = traced.map(({ district, points }): Series => {
    const joints = strandsOf(points).flatMap((strand) => joinStrand({ strand, points, metric }));
    return {
      district,
      points,
      segments: joints.filter((joint) => 'direction' in joint),
      breaks: [...joints.filter((joint) => 'code' in joint), ...findScopeChanges(points)],
    };
  });
  const facts = { metric, series, hasChart: strands.some(spansTime), earlier };
  return { ...facts, statement: stateHistory({ ...facts, districts }) };
}

interface Strand {
  readonly strand: readonly HistoryPoint[];
  readonly points: readonly HistoryPoint[];
  readonly metric: Metric;
}

/** What lies between each two figures of one scope that follow each other: a line, or the reason for none. */
function joinStrand({ strand, points, metric }: Strand): readonly (Segment | Break)[] {
  const rhythm = rhythmOf(strand);
  const scope = strand[0]?.scope.id;
  const absences = points.filter((point) => !isFigure(point) && point.scope.id === scope);
  return pairsOf(strand).map(
    ([from, to]) =>
      findBreak({ from, to, kind: metric.kind, absences, rhythm }) ?? {
        from: from.observation,
        to: to.observation,
        direction: directionOf(from, to),
      },
  );
}

/** Where one scope ends and another begins; scopes that run side by side change nothing. */
function findScopeChanges(points: readonly HistoryPoint[]): readonly Break[] {
  const strands = strandsOf(points);
  const lasts = new Set(strands.map((strand) => strand.at(-1)));
  return strands.flatMap(([first]) => {
    if (first?.day == null) return [];
    const { day, scope } = first;
    const before = points.findLast(
      (point) => isFigure(point) && point.scope.id !== scope.id && point.day !== null && point.day < day,
    );
    return before && lasts.has(before) ? [explainScopeChange(before, first)] : [];
  });
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    return next === undefined ? [] : [[item, next] as const];
  });
}
