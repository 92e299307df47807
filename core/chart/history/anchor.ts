import type { HistoryPoint } from '../../history/history.ts';

/** The height at which a figure stands: its number, or the middle of its range. */
export function anchorOf({ value, low, high }: HistoryPoint): number {
  return value ?? ((low ?? 0) + (high ?? 0)) / 2;
}

/** The largest number that a figure puts on the axis. */
export function reachOf({ value, high }: HistoryPoint): number {
  return Math.max(value ?? 0, high ?? 0);
}
