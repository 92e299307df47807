import type { Observation } from '#core/observation/observation.ts';
import { groupBy } from '#core/compare/group-by.ts';
import type { Db } from '#db/open.ts';
import { readChoosable, type Choosable } from '#db/read-choosable.ts';
import { readEverStood, readObservations, type ObservationFilter } from '#db/read-observations.ts';

/** Which figures are wanted; a list that is not given does not filter. */
export type FigureFilter = Pick<ObservationFilter, 'ids' | 'metrics' | 'districts' | 'periods'>;

/** The figures of one state of the data, be it a version or what the next would be. */
export interface ReadFigures {
  (filter: FigureFilter): Promise<readonly Observation[]>;
  /** Only those among which a comparison chooses; not there where all are at hand. */
  readonly choosable?: (filter: FigureFilter) => Promise<Choosable>;
}

/** Figures by their ids, be they of this state of the data or not. */
export type ReadEverStood = (ids: readonly string[]) => Promise<readonly Observation[]>;

export const everStoodIn =
  (db: Db): ReadEverStood =>
  (ids) =>
    readEverStood(db, ids);

export function figuresAt(db: Db, version: number): ReadFigures {
  return Object.assign((filter: FigureFilter) => readObservations(db, { ...filter, version }), {
    choosable: (filter: FigureFilter) => readChoosable(db, { ...filter, version }),
  });
}

/** Figures that are at hand, filtered and ordered as the database does it. */
export function figuresAmong(figures: readonly Observation[]): ReadFigures {
  const byMetric = groupBy(figures, ({ metric }) => metric);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return ({ ids, metrics, districts, periods }) => {
    const among = ids
      ? ids.flatMap((id) => byId.get(id) ?? [])
      : [...byMetric].flatMap(([metric, own]) => (!metrics || metrics.includes(metric) ? own : []));
    const wanted = districts && new Set(districts);
    return Promise.resolve(
      among.filter(
        (one) =>
          (!metrics || metrics.includes(one.metric)) &&
          (!wanted || wanted.has(one.district)) &&
          fallsInto(one, periods),
      ),
    );
  };
}

function fallsInto({ period }: Observation, periods: FigureFilter['periods']): boolean {
  const day = period.end ?? period.start;
  return !periods || (day !== null && periods.some(([start, end]) => start <= day && day <= end));
}
