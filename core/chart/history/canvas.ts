import type { Lang } from '../../catalogue/catalogue.ts';
import type { CountingWord, UnitId } from '../../figure/units.ts';
import { formatNumberWithBound } from '../../figure/format-figure.ts';
import type { HistoryPoint } from '../../history/history.ts';
import { STATUS_WORDS } from '../../observation/status-words.ts';
import type { Palette } from '../palette.ts';

/** What every part of a history's picture is drawn with. */
export interface Canvas {
  readonly width: number;
  /** Empty room at either side. */
  readonly side: number;
  readonly palette: Palette;
  /** A font stack. */
  readonly font: string;
  readonly lang: Lang;
  readonly unit: UnitId;
  readonly counter: CountingWord | null;
}

/** The figure with its bound, under a picture that names the unit; or what is said instead. */
export function labelPoint(point: HistoryPoint, { unit, lang }: Pick<Canvas, 'unit' | 'lang'>): string {
  const { status, bound, value, low, high, printed } = point;
  return bound === null
    ? STATUS_WORDS[status][lang]
    : formatNumberWithBound({ value, low, high, bound, unit, printed }, lang);
}
