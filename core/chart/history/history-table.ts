import type { District, Lang } from '../../catalogue/catalogue.ts';
import { groupBy } from '../../compare/group-by.ts';
import { WHOLE_DISTRICT } from '../../compare/order-scopes.ts';
import type { History, HistoryPoint } from '../../history/history.ts';
import { labelPeriod } from '../../period/label-period.ts';

/** A history as a table: what every district says, by period and scope. */
export interface HistoryTable {
  /** Periods in order of time. */
  readonly columns: readonly string[];
  readonly rows: readonly HistoryRow[];
}

export interface HistoryRow {
  /** The district's slug. */
  readonly district: string;
  readonly name: string;
  readonly place: number;
  /** Empty for the whole district. */
  readonly scope: string;
  /** By column; nothing where nothing is said. */
  readonly cells: readonly (readonly HistoryPoint[])[];
}

/** What stands in a cell of which nothing is said; never an empty cell. */
export const NOTHING_SAID = '—';

/** What the dash means, beside every table that has one. */
export const NOTHING_SAID_WORDS = {
  zh: '“—”：这一期没有数字。',
  en: '—: no figure for this period.',
};

/** The districts that say anything, a row for each scope of theirs. */
export function toTable(
  { series }: Pick<History, 'series'>,
  districts: readonly District[],
  lang: Lang,
): HistoryTable {
  const points = series.flatMap((one) => one.points);
  const inTime = points.toSorted((a, b) => compare(a.day ?? '9999', b.day ?? '9999'));
  const columns = [...new Set(inTime.map(({ period }) => labelPeriod(period)[lang]))];
  const rows = series.flatMap(({ district, points: own }) => {
    const place = Math.max(
      districts.findIndex(({ slug }) => slug === district),
      0,
    );
    const name = districts[place]?.name[lang] ?? district;
    return [...groupBy(own, ({ scope }) => scope.id)].map(([id, within]) => ({
      district,
      name,
      place,
      scope: id === WHOLE_DISTRICT ? '' : (within[0]?.scope.name[lang] ?? ''),
      cells: columns.map((column) => within.filter(({ period }) => labelPeriod(period)[lang] === column)),
    }));
  });
  return { columns, rows };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
