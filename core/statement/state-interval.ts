import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Interval } from '../compare/interval.ts';
import type { Bound, Figure } from '../figure/figure.ts';
import type { UnitId } from '../figure/units.ts';
import { stateFigure } from './state-figure.ts';

export interface IntervalStyle {
  readonly unit: UnitId;
  readonly counter: Bilingual | null;
  /** Decimals to which its ends are brought, outwards; whole numbers as they are where none is given. */
  readonly places?: number;
}

/** What was worked out, in words, with the bound that is left: 527个, 至少491个, 约20.7%. */
export function stateInterval({ low, high }: Interval, { unit, counter, places }: IntervalStyle): Bilingual {
  const scale = places === undefined ? null : 10 ** places;
  const near = scale === null ? low : Math.round(low * scale) / scale;
  const figure = (bound: Bound, numbers: Partial<Figure>): Bilingual =>
    stateFigure({ value: null, low: null, high: null, bound, unit, printed: '', ...numbers }, counter);
  if (low === high) return figure(near === low ? 'exact' : 'about', { value: near });
  const floor = scale === null ? low : Math.floor(low * scale) / scale;
  if (high === Infinity) return figure('at-least', { value: floor });
  const ceiling = scale === null ? high : Math.ceil(high * scale) / scale;
  if (low <= 0) return figure('at-most', { value: ceiling });
  return figure('range', { low: floor, high: ceiling });
}
