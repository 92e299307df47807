import type { Lang } from '#core/catalogue/catalogue.ts';
import { citeSource } from '#core/catalogue/cite-source.ts';
import { paintOf } from '#core/chart/paint.ts';
import { haveOwnColours, PAGE } from '#core/chart/palette.ts';
import { toRows, type PanelRow } from '#core/chart/panel-rows.ts';
import { isFrom, type ReasonCode } from '#core/compare/panel.ts';
import { verdictWords } from '#core/chart/verdict-words.ts';
import { statePeriod } from '#core/period/state-period.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
import { UNIT_WORDS } from '#core/figure/units.ts';
import type { District, Source } from '#core/catalogue/catalogue.ts';
import { stateOf } from '#core/observation/state-of.ts';
import type { ApiPanel } from './api-panel.ts';

export interface RowView {
  readonly district: string;
  readonly name: string;
  readonly place: number;
  /** Its district's, or one for all rows where two would share theirs. */
  readonly colour: string;
  readonly mark: PanelRow['mark'];
  readonly text: string;
  readonly scope: string;
  readonly period: string;
  /** exact, qualified, or the kind of absence. */
  readonly state: string;
  readonly figure: string | null;
  /** The metric whose figure stands in for this one. */
  readonly instead: string | null;
  /** What a rate is divided by, and the figure that it leads to. */
  readonly per: { readonly text: string; readonly figure: string } | null;
}

export interface PanelView {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly isHeadline: boolean;
  readonly isReported: boolean;
  readonly verdict: string;
  readonly verdictWords: string;
  readonly statement: string;
  readonly reasons: readonly { readonly text: string; readonly rule: string }[];
  /** What a reason only counts, told one by one. */
  readonly each: readonly string[];
  /** Which districts report more figures than the one that is drawn, in a sentence; none where nobody does. */
  readonly others: readonly string[];
  /** Whether the statement names too many districts to stand below the picture. */
  readonly isLong: boolean;
  readonly rows: readonly RowView[];
  readonly sources: readonly string[];
  /** Whether bars stand on an axis, or the figures by themselves. */
  readonly isChart: boolean;
  /** Whether some figures stand apart as not comparable with others, or in the place of one of them. */
  readonly hasApart: boolean;
  /** What the figures are given per 10,000 of; empty where they are as counted. */
  readonly per: string;
}

const APART: readonly ReasonCode[] = ['scopes-differ', 'periods-too-far', 'scope-apart', 'period-apart'];

export interface PanelViewRequest {
  readonly districts: readonly District[];
  readonly sources: readonly Source[];
  readonly lang: Lang;
}

/** Of more districts a statement is a wall of names. */
const MOST_ROWS = 8;

/** A panel in one language, with just what the page shows. */
export function toPanelView(panel: ApiPanel, { districts, sources, lang }: PanelViewRequest): PanelView {
  const rows = toRows({ ...panel, districts, lang });
  const isOwn = haveOwnColours(rows.map(({ place }) => place));
  return {
    id: panel.metric,
    subject: panel.subject,
    name: panel.name[lang],
    unit: unitBeside(panel, lang),
    definition: panel.definition[lang],
    isHeadline: panel.headline !== null,
    isReported: panel.cells.some(({ status }) => status === 'reported'),
    verdict: panel.verdict,
    verdictWords: verdictWords(panel)[lang],
    statement: panel.statement[lang],
    reasons: panel.reasons.map(({ rule, [lang]: text }) => ({ text, rule })),
    each: panel.reasons.flatMap(({ each = [] }) => each.map((one) => one[lang])),
    others: tellOthers(panel, districts, lang),
    isLong: rows.length > MOST_ROWS,
    rows: rows.map((row) => ({
      district: row.district,
      name: row.name,
      place: row.place,
      colour: paintOf(row.place, isOwn, PAGE).colour,
      mark: row.mark,
      text: row.text,
      scope: row.scope,
      period: row.cell.period && row.cell.status === 'reported' ? statePeriod(row.cell.period)[lang] : '',
      state: stateOf(row.cell),
      figure: row.cell.observation,
      instead: row.cell.instead?.metric ?? null,
      per: tellDenominator(row, lang),
    })),
    sources: sources
      .filter(({ id }) => panel.cells.some((cell) => isFrom(cell, id)))
      .map((source) => citeSource(source, lang)),
    isChart: rows.some(({ mark }) => mark === 'bar'),
    hasApart: !panel.basis && hasApart(panel),
    per: panel.basis?.name[lang] ?? '',
  };
}

function hasApart({ reasons, cells }: ApiPanel): boolean {
  if (reasons.some(({ code }) => APART.includes(code))) return true;
  return cells.some(({ instead }) => instead) && cells.some(({ status }) => status === 'reported');
}

/** One figure of a district is drawn; of the metric it may report more. */
function tellOthers({ cells }: ApiPanel, districts: readonly District[], lang: Lang): string[] {
  const names = new Map(districts.map(({ slug, name }) => [slug, name[lang]]));
  const told = cells.flatMap(({ district, others }) => {
    const name = names.get(district);
    return others > 0 && name !== undefined ? [{ name, others }] : [];
  });
  if (told.length === 0) return [];
  return lang === 'zh'
    ? [
        `没有画出的数：${told.map(({ name, others }) => `${name}另有${others}个`).join('，')}，口径或时期不同；点指标名看全部。`,
      ]
    : [
        `Not drawn, of other scopes or periods: ${told.map(({ name, others }) => `${others} more of ${name}`).join(', ')}. The name of the metric leads to all of them.`,
      ];
}

/** 81234人，2023年12月31日 */
function tellDenominator({ cell }: PanelRow, lang: Lang): RowView['per'] {
  const denominator = cell.basis?.denominator;
  if (!denominator) return null;
  const day = statePeriod(denominator.period)[lang];
  const text = [formatFigure(denominator, { lang }), day].join(lang === 'zh' ? '，' : ', ');
  return { text, figure: denominator.observation };
}

/** The unit beside a panel's name, unless the name says it already. */
function unitBeside({ counter, unit, name }: ApiPanel, lang: Lang): string {
  const word = counter?.[lang] ?? UNIT_WORDS[unit][lang];
  return name[lang].toLowerCase().includes(word) ? '' : word;
}
