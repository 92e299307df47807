import type { District, Lang } from '../catalogue/catalogue.ts';
import type { Cell, Panel } from '../compare/panel.ts';
import { formatFigure, formatNumberWithBound } from '../figure/format-figure.ts';
import type { CountingWord, UnitId } from '../figure/units.ts';
import { labelPeriod } from '../period/label-period.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { UNIT_NOUNS } from '../statement/unit-nouns.ts';

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

export interface RowsRequest {
  readonly cells: readonly Cell[];
  readonly unit: UnitId;
  readonly counter: CountingWord | null;
  /** The whole catalogue, in its fixed order. */
  readonly districts: readonly District[];
  readonly lang: Lang;
}

/** The rows of a panel in the order of its cells. */
export function toRows({ districts, ...request }: RowsRequest): PanelRow[] {
  const { cells, lang } = request;
  return cells.map((cell) => {
    const place = districts.findIndex(({ slug }) => slug === cell.district);
    const mark = markOf(cell);
    return {
      district: cell.district,
      name: districts[place]?.name[lang] ?? cell.district,
      place,
      mark,
      text: textOf(cell, mark, request),
      scope: cell.scope && cell.scope.kind !== 'district' ? cell.scope.name[lang] : '',
      period: cell.period && mark !== 'reason' ? labelPeriod(cell.period)[lang] : '',
      cell,
    };
  });
}

const markOf = ({ status, onAxis }: Cell): PanelRow['mark'] =>
  status !== 'reported' ? 'reason' : onAxis ? 'bar' : 'figure';

type Words = Pick<RowsRequest, 'unit' | 'counter' | 'lang'>;

/** A bar stands under its unit in the title; a figure by itself names its own. */
function textOf(cell: Cell, mark: PanelRow['mark'], { unit, counter, lang }: Words): string {
  if (cell.bound !== null) {
    const figure = { ...cell, bound: cell.bound, unit };
    return mark === 'bar' ? formatNumberWithBound(figure, lang) : formatFigure(figure, { lang, counter });
  }
  if (cell.basis?.missing) return capitalise(cell.basis.missing[lang]);
  const status = capitalise(STATUS_WORDS[cell.status][lang]);
  if (!cell.instead) return status;
  const instead = insteadWords(cell.instead, lang);
  return cell.status === 'not-reported' ? instead : `${status} · ${instead}`;
}

/** The same with its unit, for where nothing around it names that. */
export function wholeText(
  { cell, text }: PanelRow,
  { unit, metric: { counter } }: Pick<Panel, 'unit' | 'metric'>,
  lang: Lang,
): string {
  const { bound } = cell;
  return bound === null ? text : formatFigure({ ...cell, bound, unit }, { lang, counter });
}

function insteadWords(instead: NonNullable<Cell['instead']>, lang: Lang): string {
  const counted = UNIT_NOUNS[instead.unit][lang];
  const figure =
    instead.unit === 'CNY' ? formatFigure(instead, { lang }) : formatNumberWithBound(instead, lang);
  return lang === 'zh' ? `报的是${counted}：${figure}` : `Reports ${counted}: ${figure}`;
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
