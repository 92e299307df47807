import type { NamedUnit } from './phrase.ts';
import type { UnitId } from './units.ts';

/** Words of another unit that a metric's unit takes as well (FIGURES.md §7). */
const ALSO: Partial<Readonly<Record<UnitId, readonly string[]>>> = {
  event: ['个', '项'],
  team: ['个'],
  'per-10000': ['人', '名', '位', 'person', 'persons', 'people'],
};

/** The unit of a figure whose text names `named` where `wanted` is expected, null where they cannot agree. */
export function fitUnit(named: NamedUnit, wanted: UnitId | undefined): UnitId | null {
  if (wanted === undefined || named.unit === wanted) return named.unit;
  return ALSO[wanted]?.includes(named.word) ? wanted : null;
}
