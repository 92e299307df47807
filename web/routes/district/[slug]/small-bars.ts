import { numbersOf, toBars } from '#core/chart/bar-data.ts';
import { paintOf } from '#core/chart/paint.ts';
import { PAGE } from '#core/chart/palette.ts';
import type { PanelRow } from '#core/chart/panel-rows.ts';
import type { Bound } from '#core/figure/figure.ts';

/** A bar beside a figure: its parts in percent of the longest bar on the same axis. */
export interface SmallBar {
  readonly sure: number;
  readonly open: number;
  readonly bound: Bound;
  /** The district's place in the fixed order. */
  readonly place: number;
}

/** The bars of a panel's rows, by district, where at least two share its axis; none for any other row. */
export function toSmallBars(rows: readonly PanelRow[]): ReadonlyMap<string, SmallBar> {
  const onAxis = rows.filter(({ mark }) => mark === 'bar');
  if (onAxis.length < 2) return new Map();
  const reach = Math.max(...onAxis.flatMap(numbersOf));
  const bars = onAxis.map((row) => ({
    ...row,
    ...toBars({ row, reach, paint: paintOf(row.place, true, PAGE), palette: PAGE }),
  }));
  const longest = Math.max(...bars.map(({ end }) => end));
  const percent = (value = 0): number => (longest > 0 ? Math.round((value / longest) * 1000) / 10 : 0);
  return new Map(
    bars.map(({ district, place, cell, sure, open }) => [
      district,
      { sure: percent(sure?.value), open: percent(open?.value), bound: cell.bound ?? 'exact', place },
    ]),
  );
}
