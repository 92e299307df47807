import type { District, Lang } from '../catalogue/catalogue.ts';
import type { Cell, Panel } from '../compare/panel.ts';
import { formatFigure, formatNumberWithBound } from '../figure/format-figure.ts';
import { labelPeriod } from '../period/label-period.ts';
import { COUNTED_AS, STATUS_WORDS } from './absence-words.ts';

/** One district's row in a panel, in words: what is drawn on the axis, set as a figure, or missing and why. */
export interface PanelRow {
  readonly district: string;
  readonly name: string;
  /** The district's place in the fixed order, which gives it its colour. */
  readonly place: number;
  readonly mark: 'bar' | 'figure' | 'reason';
  /** The figure with its bound, or the reason. */
  readonly text: string;
  /** What it covers, where that is not the whole district. */
  readonly scope: string;
  readonly period: string;
  readonly cell: Cell;
}

/** The rows of a panel in the order of its cells. `districts` is the whole catalogue, in its fixed order. */
export function toRows(panel: Pick<Panel, 'cells' | 'unit'>, districts: readonly District[], lang: Lang): PanelRow[] {
  return panel.cells.map((cell) => {
    const place = districts.findIndex(({ slug }) => slug === cell.district);
    return {
      district: cell.district,
      name: districts[place]?.name[lang] ?? cell.district,
      place,
      mark: cell.status !== 'reported' ? 'reason' : cell.onAxis ? 'bar' : 'figure',
      text: textOf(cell, panel, lang),
      scope: cell.scope && cell.scope.kind !== 'district' ? cell.scope.name[lang] : '',
      period: cell.period && cell.status === 'reported' ? labelPeriod(cell.period)[lang] : '',
      cell,
    };
  });
}

function textOf(cell: Cell, panel: Pick<Panel, 'unit'>, lang: Lang): string {
  if (cell.status === 'reported' && cell.bound !== null)
    return formatNumberWithBound({ ...cell, bound: cell.bound, unit: panel.unit }, lang);
  return cell.instead ? insteadWords(cell.instead, lang) : STATUS_WORDS[cell.status][lang];
}

function insteadWords(instead: NonNullable<Cell['instead']>, lang: Lang): string {
  const figure = formatFigure(instead, { lang, counter: instead.counter });
  const counted = COUNTED_AS[instead.unit][lang];
  return lang === 'zh' ? `报的是${counted}：${figure}` : `Reports ${counted}: ${figure}`;
}
