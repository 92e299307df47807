import { isReported } from '../compare/choose-observation.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Observation } from '../observation/observation.ts';
import type { HistoryPoint } from './history.ts';

/** A figure whose day is known: what can stand on an axis of time. */
export type DatedPoint = HistoryPoint & { readonly day: string };

/** A district's points in order of time; an absence carries no number, whatever stood there before. */
export function tracePoints(observations: readonly Observation[]): readonly HistoryPoint[] {
  return observations.map(toPoint).toSorted(compareTime);
}

function toPoint(o: Observation): HistoryPoint {
  const { id: observation, status, printed, scope, period, source } = o;
  const { value, low, high, bound } = isReported(o) ? o : NO_FIGURE;
  return { observation, status, value, low, high, bound, printed, scope, period, source, day: period.end };
}

const NO_FIGURE = { value: null, low: null, high: null, bound: null };

function compareTime(a: HistoryPoint, b: HistoryPoint): number {
  return (
    compareText(a.day ?? UNKNOWN, b.day ?? UNKNOWN) ||
    compareText(a.period.start ?? '', b.period.start ?? '') ||
    compareText(a.observation, b.observation)
  );
}

const UNKNOWN = '9999-99';

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function isFigure({ status }: HistoryPoint): boolean {
  return status === 'reported';
}

/** The figures of each scope, scopes in the order in which they first occur. */
export function strandsOf(points: readonly HistoryPoint[]): readonly (readonly HistoryPoint[])[] {
  return [...groupBy(points.filter(isFigure), ({ scope }) => scope.id).values()];
}

export function isDated(point: HistoryPoint): point is DatedPoint {
  return point.day !== null;
}

/** Whether the points stand at two times or more. */
export function spansTime(points: readonly HistoryPoint[]): boolean {
  return new Set(points.filter(isDated).map(({ day }) => day)).size > 1;
}
