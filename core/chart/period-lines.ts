import { measureEms } from './layout.ts';
import type { Lines } from './name-lines.ts';

const LONG = 9;

/** A period at the end of its row; a long one breaks before what qualifies it, or between its dates. */
export function periodLines(period: string): Lines {
  if (measureEms(period) <= LONG) return { lines: [period], size: 12 };
  const at = period.lastIndexOf(' ');
  const cut = at > 0 ? at + 1 : period.indexOf('–') + 1;
  return { lines: cut > 0 ? [period.slice(0, cut).trim(), period.slice(cut)] : [period], size: 11 };
}

export const periodWidth = (period: string): number => {
  const { lines, size } = periodLines(period);
  return Math.max(...lines.map(measureEms)) * size;
};
