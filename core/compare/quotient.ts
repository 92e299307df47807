import type { Figure } from '../figure/figure.ts';
import { formatNumberWithBound } from '../figure/format-figure.ts';
import type { UnitId } from '../figure/units.ts';
import { isSameRatio, ratioOf, roundRatio, type Ratio } from './rate/ratio.ts';

const LEAST_DIGITS = 3;
const PLACES = 2;

/**
 * What a division comes to, from the least and the most that it may be. Where they are one, it is exact if so few
 * digits can write it, and about the nearest number if not; else a range whose ends are rounded outwards.
 */
export function figureOfQuotient(least: Ratio, most: Ratio, unit: UnitId | null): Figure {
  const figure = { ...numbersOf(least, most), unit, printed: '' };
  return { ...figure, printed: formatNumberWithBound(figure, 'zh') };
}

function numbersOf(least: Ratio, most: Ratio): Pick<Figure, 'value' | 'low' | 'high' | 'bound'> {
  const digits = digitsFor(most);
  if (!isSameRatio(least, most)) {
    const [low, high] = [roundRatio(least, digits, 'down'), roundRatio(most, digits, 'up')];
    return { value: null, low, high, bound: 'range' };
  }
  const value = roundRatio(most, digits, 'nearest');
  return isSameRatio(ratioOf(value, 1, 1n), most)
    ? { value, low: value, high: value, bound: 'exact' }
    : { value, low: null, high: null, bound: 'about' };
}

function digitsFor({ over, under }: Ratio): number {
  return Math.max(LEAST_DIGITS, String(over / under).length + PLACES);
}
