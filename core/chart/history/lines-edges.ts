import { formatNumberWithBound } from '../../figure/format-figure.ts';
import { WHOLE_UNITS } from '../../figure/units.ts';
import { isFigure } from '../../history/trace-points.ts';
import { labelPeriod } from '../../period/label-period.ts';
import { measureEms } from '../layout.ts';
import { niceScale } from '../nice-scale.ts';
import { measureBold } from '../row-words.ts';
import { reachOf } from './anchor.ts';
import { labelPoint, type Canvas } from './canvas.ts';
import type { Section, Strand } from './history-sections.ts';

/** How far the rules of the axes reach: the same in all parts, so that one time stands above the other. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  /** Two times only: figures stand at both ends, and no numbers at the axis. */
  readonly isSlope: boolean;
  /** For the figures beside the ends of the lines. */
  readonly figureRoom: number;
}

/** What stands beside the end of a line. */
export interface EndLabel {
  readonly figure: string;
  /** The district's, with the period of the figure where the strand ends before others do. */
  readonly name: string;
}

export const SYMBOL_ROOM = 22;
/** Of a name beside the end of its line, with room for a wider font than the one that was measured. */
export const NAME_EM = 13.2;
const MOST_LABEL_SHARE = 0.48;

export function findEdges(sections: readonly Section[], canvas: Canvas): Edges {
  const { width, side } = canvas;
  const stated = sections.flatMap(({ strands }) =>
    strands.flatMap(({ points, absences }) => [...points, ...absences]),
  );
  const isSlope = new Set(stated.map(({ day }) => day)).size === 2 && stated.every(isFigure);
  const before = sections.flatMap((section) =>
    isSlope
      ? section.strands.map((strand) => startLabel(strand, section, canvas))
      : scaleOf(section, canvas).ticks.map(({ label }) => label),
  );
  const after = sections.flatMap((section) =>
    section.strands.map((strand) => endLabel(strand, section, canvas)),
  );
  const figureRoom = Math.max(...after.map(({ figure }) => measureBold(figure))) + 7;
  const nameRoom = Math.max(...after.map(({ name }) => measureEms(name))) * NAME_EM;
  const labelRoom = Math.min(SYMBOL_ROOM + figureRoom + nameRoom, (width - 2 * side) * MOST_LABEL_SHARE);
  return {
    isSlope,
    figureRoom,
    left: side + Math.ceil(Math.max(...before.map(measureEms)) * 12.5) + 8,
    right: width - side - Math.ceil(labelRoom),
  };
}

/** The scale of a section, with its numbers in words. */
export function scaleOf({ strands }: Section, { unit, lang }: Canvas) {
  const reach = Math.max(...strands.flatMap(({ points }) => points.map(reachOf)));
  const { max, ticks } = niceScale(reach, WHOLE_UNITS.has(unit));
  const label = (value: number): string =>
    formatNumberWithBound({ value, low: value, high: value, bound: 'exact', unit, printed: '' }, lang);
  return { max, ticks: ticks.map((value) => ({ value, label: label(value) })) };
}

export function endLabel(
  { name, last }: Strand,
  { to }: Section,
  canvas: Pick<Canvas, 'unit' | 'lang'>,
): EndLabel {
  const figure = labelPoint(last, canvas);
  return { figure, name: last.day === to ? name : `${name} (${labelPeriod(last.period)[canvas.lang]})` };
}

/** Empty where the strand begins later. */
export function startLabel({ first }: Strand, { from }: Section, canvas: Canvas): string {
  return first.day === from ? labelPoint(first, canvas) : '';
}
