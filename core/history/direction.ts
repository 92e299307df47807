import { intervalOf, isAbove, isDecided } from '../compare/interval.ts';
import type { Direction, HistoryPoint } from './history.ts';

/** What the later figure is against the earlier: said only where the intervals allow no other order (COMPARABILITY.md §8). */
export function directionOf(earlier: HistoryPoint, later: HistoryPoint): Direction {
  const [before, after] = [intervalOf(earlier), intervalOf(later)];
  if (!isDecided(before, after)) return 'undecided';
  if (isAbove(after, before)) return 'higher';
  return isAbove(before, after) ? 'lower' : 'equal';
}
