import type { Metric } from '../catalogue/catalogue.ts';
import { FIGURE_PROBLEMS } from '../figure/figure-problems.ts';
import type { Absence, Figure } from '../figure/figure.ts';
import { parseFigure, type FigureContext, type FigureReading } from '../figure/parse-figure.ts';
import type { StatedUnit } from './read-unit.ts';
import type { Fault } from '../table/row-problem.ts';
import { makeFault } from './tidy-faults.ts';

export type Amount =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'absent'; readonly status: Absence }
  | Fault;

/**
 * The value cell in the metric's unit. Where the unit cell scales it (18.66 | 万元), `printed` takes the unit
 * in, so that the words alone still mean the same. Money without any unit may be yuan or ten thousands of it.
 */
export function readAmount(cell: string, stated: StatedUnit, metric: Metric): Amount {
  const foreign = findForeign(cell.trim());
  if (foreign !== null) return foreign;
  const context: FigureContext = { unit: metric.unit, counter: metric.counter };
  const reading = parseFigure(cell, { ...context, scale: stated.scale });
  if (reading.kind === 'problem') {
    return { kind: 'fault', code: reading.code, sentence: FIGURE_PROBLEMS[reading.code] };
  }
  if (reading.kind === 'absent') return reading;
  if (stated.scale !== 0 && !sameAmount(reading, parseFigure(cell, context))) {
    return joinUnit(cell, stated.text, reading, context);
  }
  if (metric.unit === 'CNY' && stated.text === '' && isBareNumber(cell, reading, context)) {
    return makeFault('unit-missing', { text: cell });
  }
  return reading;
}

const ERROR =
  /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!)$|^#{2,}$/i;

/** What a spreadsheet leaves in a cell instead of a figure: an error, a column too narrow to show it, a bare formula. */
function findForeign(cell: string): Fault | null {
  if (ERROR.test(cell)) return makeFault('cell-error', { text: cell });
  return cell.startsWith('=') ? makeFault('cell-formula') : null;
}

function joinUnit(cell: string, unitCell: string, reading: FigureReading, context: FigureContext): Amount {
  const unit = unitCell.replace(/^(?:单位[:：]\s*)?[(（[【]?|[)）\]】]$/g, '');
  const number = cell.trim();
  const [, upToDigit = number, rest = ''] = /^(.*\d)(\D*)$/s.exec(number) ?? [];
  const joined = [number + unit, upToDigit + unit + rest]
    .map((text) => parseFigure(text, context))
    .find((joint) => sameAmount(joint, reading));
  return joined?.kind === 'figure' ? joined : makeFault('unit-apart', { text: `${number} ${unit}` });
}

/** Whether it names neither a unit nor 万 or 亿, so that a unit would change it. */
function isBareNumber(cell: string, reading: FigureReading, context: FigureContext): boolean {
  return !sameAmount(reading, parseFigure(cell, { ...context, scale: 4 }));
}

function sameAmount(a: FigureReading, b: FigureReading): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  return (['value', 'low', 'high', 'bound'] as const).every((part) => a.figure[part] === b.figure[part]);
}
