import type { Lang } from '../../catalogue/catalogue.ts';
import type { LineChart } from '../chart/slide-chart.ts';
import { serialOf } from './line-sheet.ts';

const YEAR = 365.25;
/** No half year has fewer days, so that no mark slips into the next. */
const HALF_YEAR = 181;
/** More years than these are marked by years alone. */
const FEW_YEARS = 3;

/** The days of all that is shown, and how many marks there is room for. */
export interface DaysRequest {
  readonly days: readonly string[];
  readonly most: number;
  readonly lang: Lang;
}

/**
 * The axis of time: marks at the ends of years, as a figure stands at the end of its period, or of half years where
 * figures stand between.
 */
export function daysOfAxis({
  days,
  most,
  lang,
}: DaysRequest): Pick<LineChart, 'from' | 'to' | 'step' | 'dayFormat'> {
  const inTime = days.toSorted();
  const [from = '', to = from] = [inTime[0], inTime.at(-1)];
  const firstYear = Number(from.slice(0, 4)) - (from.endsWith(YEAR_END) ? 0 : 1);
  const years = Math.max(1, Number(to.slice(0, 4)) - firstYear);
  const first = serialOf(`${firstYear}${YEAR_END}`);
  // Of years without a leap year the last mark would else lie just beyond the end.
  const last = Math.max(serialOf(`${to.slice(0, 4)}${YEAR_END}`), first + years * YEAR);
  if (years < FEW_YEARS && !days.every((day) => day.endsWith(YEAR_END)))
    return { from: first, to: last, step: HALF_YEAR, dayFormat: 'yyyy-mm' };
  const step = Math.max(1, Math.ceil(years / most)) * YEAR;
  return { from: first, to: last, step, dayFormat: lang === 'zh' ? 'yyyy"年"' : 'yyyy' };
}

const YEAR_END = '-12-31';
