import type { District, Lang, Scope } from '../../catalogue/catalogue.ts';
import { groupBy } from '../../compare/group-by.ts';
import { orderScopes } from '../../compare/order-scopes.ts';
import { runsOf, type Run } from '../../history/runs.ts';
import type { History, HistoryPoint, Series } from '../../history/history.ts';
import { isDated, isFigure, spansTime, type DatedPoint } from '../../history/trace-points.ts';
import { reachOf } from './anchor.ts';

/** One district's figures of one scope: a course, or a figure by itself. */
export interface Strand {
  readonly name: string;
  /** The district's place in the fixed order, which gives it its colour and symbol. */
  readonly place: number;
  readonly series: Series;
  /** Figures whose day is known, by unbroken runs; each has one at least. */
  readonly runs: readonly Run[];
  readonly points: readonly DatedPoint[];
  readonly first: DatedPoint;
  readonly last: DatedPoint;
  /** What the district says instead of a figure in this scope. */
  readonly absences: readonly DatedPoint[];
}

/** Figures of one scope, which may share an axis (COMPARABILITY.md §3). */
export interface Section {
  readonly scope: Scope;
  readonly strands: readonly Strand[];
  /** One picture for all, or a small one for each district. */
  readonly form: 'lines' | 'facets';
  /** Each small picture has an axis of its own, because some would lie flat on a common one. */
  readonly hasOwnScales: boolean;
  /** No other scope is in the picture. */
  readonly isOnly: boolean;
  /** The first and the last day on which anything stands, the same in all parts. */
  readonly from: string;
  readonly to: string;
}

/** More courses than these are a tangle on one axis. */
const MOST_LINES = 6;
/** A district that reaches no more than this share of the axis shows no change on it. */
const FLAT_SHARE = 0.02;

export interface SectionsRequest {
  readonly history: Pick<History, 'series'>;
  /** The whole catalogue, in its fixed order. */
  readonly districts: readonly District[];
  readonly lang: Lang;
}

/** The parts of a history's picture, one for each scope in which some district has figures of two times. */
export function toSections({ history, districts, lang }: SectionsRequest): readonly Section[] {
  const places = new Map(districts.map(({ slug }, place) => [slug, place]));
  const scopes = orderScopes(
    history.series.flatMap(({ district, points }) =>
      points.filter(isFigure).map(({ scope }) => ({ district, scope })),
    ),
  );
  const strands = history.series.flatMap((series) => {
    const place = places.get(series.district) ?? 0;
    return toStrands(series, { name: districts[place]?.name[lang] ?? series.district, place, series });
  });
  const byScope = groupBy(strands, ({ first }) => first.scope.id);
  const drawn = scopes
    .map((id) => byScope.get(id) ?? [])
    .filter((within) => within.some(({ points }) => spansTime(points)))
    .map(chooseForm);
  const days = drawn.flatMap((part) => part.strands.flatMap(daysOf)).toSorted();
  const [from = '', to = from] = [days[0], days.at(-1)];
  return drawn.flatMap((part) => {
    const scope = part.strands[0]?.first.scope;
    return scope ? [{ ...part, scope, from, to, isOnly: drawn.length === 1 }] : [];
  });
}

function daysOf({ points, absences }: Strand): readonly string[] {
  return [...points, ...absences].map(({ day }) => day);
}

function toStrands(series: Series, district: Pick<Strand, 'name' | 'place' | 'series'>): readonly Strand[] {
  return runsOf(series).flatMap((all) => {
    const runs = all.filter((run) => run.points.every(isDated));
    const points = runs.flatMap((run) => run.points.filter(isDated));
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    const isAbsence = (point: HistoryPoint): boolean => !isFigure(point) && point.scope.id === first.scope.id;
    return [
      { ...district, runs, points, first, last, absences: series.points.filter(isAbsence).filter(isDated) },
    ];
  });
}

function chooseForm(strands: readonly Strand[]): Pick<Section, 'strands' | 'form' | 'hasOwnScales'> {
  const courses = strands.filter(({ points }) => spansTime(points));
  const reaches = courses.map(({ points }) => Math.max(...points.map(reachOf)));
  const hasOwnScales = Math.min(...reaches) < Math.max(...reaches) * FLAT_SHARE;
  const isTangle = strands.length > MOST_LINES;
  return isTangle || hasOwnScales
    ? { strands: courses, form: 'facets', hasOwnScales }
    : { strands, form: 'lines', hasOwnScales };
}
