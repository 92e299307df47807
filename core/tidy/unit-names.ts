import type { Bilingual, Metric } from '../catalogue/catalogue.ts';
import { UNIT_WORDS } from '../figure/units.ts';

/** How the metric's unit is written in a file: the word that it counts by, else the unit's own. */
export function nameUnit({ unit, counter }: Metric): Bilingual {
  const { zh, en } = counter ?? UNIT_WORDS[unit];
  return { zh, en: en === '' ? 'items' : en };
}
