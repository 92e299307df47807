import type { Metric } from '../catalogue/catalogue.ts';
import { toPlainCharacters } from '../figure/characters.ts';
import { parseUnit } from '../figure/parse-unit.ts';
import { fitUnit } from '../figure/unit-fit.ts';
import { matchKey } from './match-key.ts';
import { nameUnit } from './unit-names.ts';
import type { Fault } from '../table/row-problem.ts';
import { makeFault } from './tidy-faults.ts';

/** What the unit column adds to a value. */
export interface StatedUnit {
  readonly kind: 'unit';
  /** The decimal exponent by which it shifts the value: 4 for 万元. */
  readonly scale: number;
  /** The cell, trimmed; blank where the column says nothing. */
  readonly text: string;
}

/** The unit cell, which must be the metric's own unit or the word that it counts by. */
export function readUnit(cell: string, metric: Metric): StatedUnit | Fault {
  const text = cell.trim();
  if (text === '' || isCounter(text, metric)) return { kind: 'unit', scale: 0, text };
  const parsed = parseUnit(text);
  const expected = nameUnit(metric);
  if (parsed === null) return makeFault('unit-unknown', { text, expected });
  const named = parsed.unit && { unit: parsed.unit, word: toPlainCharacters(text) };
  if (named && fitUnit(named, metric.unit) === null) return makeFault('unit-mismatch', { text, expected });
  return { kind: 'unit', scale: parsed.scale, text };
}

function isCounter(text: string, { counter }: Metric): boolean {
  return counter !== null && [counter.zh, counter.en].map(matchKey).includes(matchKey(text));
}
