import type { District } from '../../catalogue/catalogue.ts';
import { groupBy } from '../../compare/group-by.ts';
import { WHOLE_DISTRICT } from '../../compare/order-scopes.ts';
import type { History } from '../../history/history.ts';
import { labelPeriod } from '../../period/label-period.ts';
import { labelPoint, type Canvas } from './canvas.ts';

/** A history in words: what every district says, by period and scope. */
export interface HistoryTable {
  /** Periods in order of time. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly place: number;
    /** By column; empty where nothing is said. */
    readonly cells: readonly string[];
  }[];
}

/** The districts that say anything, a row for each scope of theirs. */
export function toTable(
  { series }: Pick<History, 'series'>,
  districts: readonly District[],
  canvas: Canvas,
): HistoryTable {
  const { lang } = canvas;
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
      name: id === WHOLE_DISTRICT ? name : joinScope(name, within[0]?.scope.name[lang] ?? '', canvas),
      place,
      cells: columns.map((column) =>
        within
          .filter(({ period }) => labelPeriod(period)[lang] === column)
          .map((point) => labelPoint(point, canvas))
          .join(' / '),
      ),
    }));
  });
  return { columns, rows };
}

function joinScope(name: string, scope: string, { lang }: Canvas): string {
  return lang === 'zh' ? `${name}（${scope}）` : `${name} (${scope})`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
