import type { Bilingual, Catalogue, Lang } from '../catalogue/catalogue.ts';
import { statePeriod } from '../period/state-period.ts';
import { citeSource } from '../catalogue/cite-source.ts';
import type { Period } from '../period/period.ts';
import { sayFigure } from '../statement/say-figure.ts';
import { toCoverageRows, type CoverageCell } from './coverage/coverage-rows.ts';
import { METRIC_WORD } from './coverage/coverage-words.ts';
import type { Shown } from './shown.ts';
import { toRows, wholeText } from './panel-rows.ts';
import { formatFigure } from '../figure/format-figure.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';

/** What a chart shows as cells of words, for those who read tables and for other programs. */
export interface ShownTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const HEAD: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['区县', '数字', '时期', '口径', '原文', '来源'],
  en: ['District', 'Figure', 'Period', 'Scope', 'As printed', 'Source'],
};

/** What the second column of a table of many metrics tells of a whole row. */
const ABOUT: Bilingual = { zh: '能否比较、时期', en: 'Verdict, period' };

interface TableLook {
  readonly catalogue: Catalogue;
  readonly lang: Lang;
}

/** The table of what is shown; an absence is its words, and never an empty cell or a zero. */
export function tabulate(shown: Shown, look: TableLook): ShownTable {
  const { lang } = look;
  const head = HEAD[lang];
  switch (shown.kind) {
    case 'panel':
      return { caption: shown.panel.metric.name[lang], head, rows: panelRows(shown, look) };
    case 'history':
      return { caption: shown.history.metric.name[lang], head, rows: historyRows(shown.history, look) };
    case 'pair': {
      const rows = shown.insisted.figures.map((figure) => [
        figure.districtName[lang],
        `${figure.name[lang]} ${sayFigure(figure)[lang]}`,
        ...placeWords(figure, look),
      ]);
      return { caption: shown.insisted.statement[lang], head, rows };
    }
    case 'coverage':
      return coverageTable(shown.coverage, look);
  }
}

type ShownOf<Kind extends Shown['kind']> = Extract<Shown, { readonly kind: Kind }>;

function panelRows({ panel, part }: ShownOf<'panel'>, look: TableLook): readonly (readonly string[])[] {
  const { catalogue, lang } = look;
  const { counter } = panel.metric;
  const all = toRows({ ...panel, counter, districts: catalogue.districts, lang });
  const rows = part ? all.filter(({ district }) => part.districts.includes(district)) : all;
  return rows.map((row) => [row.name, wholeText(row, panel, lang), ...placeWords(row.cell, look)]);
}

function coverageTable(
  coverage: ShownOf<'coverage'>['coverage'],
  { catalogue, lang }: TableLook,
): ShownTable {
  const { columns, rows } = toCoverageRows(coverage, {
    districts: catalogue.districts,
    lang,
    hasTimes: true,
  });
  return {
    caption: coverage.statement[lang],
    head: [METRIC_WORD[lang], ABOUT[lang], ...columns.map(({ name }) => name)],
    rows: rows.map(({ name, about, cells }) => [name, about, ...cells.map((cell) => sayCell(cell, lang))]),
  };
}

function sayCell({ text, about }: CoverageCell, lang: Lang): string {
  if (about === '') return text;
  return lang === 'zh' ? `${text}（${about}）` : `${text} (${about})`;
}

function historyRows({ metric, series }: ShownOf<'history'>['history'], look: TableLook) {
  const { catalogue, lang } = look;
  const { unit, counter } = metric;
  return series.flatMap(({ district, points }) => {
    const name = catalogue.districts.find(({ slug }) => slug === district)?.name[lang] ?? district;
    if (points.length === 0) return [[name, STATUS_WORDS['not-reported'][lang], '', '', '', '']];
    return points.map((point) => {
      const { bound, status } = point;
      const figure =
        bound === null
          ? STATUS_WORDS[status][lang]
          : formatFigure({ ...point, bound, unit }, { lang, counter });
      return [name, figure, ...placeWords(point, look)];
    });
  });
}

interface Placed {
  readonly period: Period | null;
  readonly scope: { readonly name: Bilingual } | null;
  readonly printed: string;
  readonly source: string | null;
}

/** Period, scope, words of the document and the document. */
function placeWords({ period, scope, printed, source }: Placed, { catalogue, lang }: TableLook): string[] {
  const from = catalogue.sources.find(({ id }) => id === source);
  return [
    period ? statePeriod(period)[lang] : '',
    scope?.name[lang] ?? '',
    printed,
    from ? citeSource(from, lang) : '',
  ];
}
