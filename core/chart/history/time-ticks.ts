import { groupBy } from '../../compare/group-by.ts';
import type { HistoryPoint } from '../../history/history.ts';
import { isDated } from '../../history/trace-points.ts';
import type { Lang } from '../../catalogue/catalogue.ts';
import { labelPeriod } from '../../period/label-period.ts';
import { measureEms } from '../layout.ts';

export interface Tick {
  readonly day: string;
  /** Empty where there is no room for words. */
  readonly label: string;
}

const SIZE = 12;
const APART = 10;

/** A tick on each day on which something stands, named by the period that it ends, or the one that most say; the last is always named. */
export function timeTicks(
  points: readonly HistoryPoint[],
  lang: Lang,
  toX: (day: string) => number,
): readonly Tick[] {
  const days = [...groupBy(points.filter(isDated), ({ day }) => day)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const named = days.map(([day, within]) => ({ day, label: nameDay(within, lang) }));
  let edge = Infinity;
  return named
    .toReversed()
    .map(({ day, label }) => {
      const half = (measureEms(label) * SIZE) / 2;
      const x = toX(day);
      if (x + half > edge) return { day, label: '' };
      edge = x - half - APART;
      return { day, label };
    })
    .toReversed();
}

function nameDay(points: readonly HistoryPoint[], lang: Lang): string {
  const labels = [...groupBy(points, ({ period }) => labelPeriod(period)[lang])];
  if (labels.length === 2) return labels.map(([label]) => label).join(' / ');
  return labels.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
