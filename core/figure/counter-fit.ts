import { toPlainCharacters } from './characters.ts';
import { parseUnit } from './parse-unit.ts';
import { fitUnit } from './unit-fit.ts';
import type { UnitId } from './units.ts';

/** Units of things, which a `count` may count as well (FIGURES.md §7). */
const OF_THINGS: ReadonlySet<UnitId> = new Set(['event', 'loan', 'team', 'lesson']);

/**
 * Whether figures of this unit may be followed by this word: not by one that says another unit, nor by one that
 * multiplies them, such as 万人 (FIGURES.md §7).
 */
export function fitsAsCounter(word: string, unit: UnitId): boolean {
  const said = parseUnit(word);
  if (said === null) return true;
  if (said.scale !== 0 || said.unit === null) return false;
  if (unit === 'count' && OF_THINGS.has(said.unit)) return true;
  return fitUnit({ unit: said.unit, word: toPlainCharacters(word) }, unit) !== null;
}
