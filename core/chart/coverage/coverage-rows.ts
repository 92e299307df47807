import type { Bilingual, District, Lang } from '../../catalogue/catalogue.ts';
import type { Panel } from '../../compare/panel.ts';
import { isKnown, stateOf, type FigureState } from '../../observation/state-of.ts';
import { toRows, wholeText, type PanelRow } from '../panel-rows.ts';
import { isAlone, verdictWords } from '../verdict-words.ts';
import type { Coverage } from './coverage.ts';

/** Between two things that are said of one. */
export const APART = ' · ';

/** One figure in words, or why there is none. */
export interface CoverageCell {
  readonly state: FigureState;
  readonly text: string;
  /** That it is not compared where others of its row are, what it covers, where that is not the whole district, and its time where its row does not tell it for all. */
  readonly about: string;
}

/** What stands of one metric. */
export interface CoverageRow {
  readonly metric: string;
  readonly name: string;
  /** The verdict on comparing its figures, and their time: one for all, or that times differ. */
  readonly about: string;
  readonly cells: readonly CoverageCell[];
}

export interface CoverageColumn {
  readonly district: string;
  readonly name: string;
}

/** A table in words. */
export interface CoverageWords {
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly CoverageRow[];
}

export interface WordsRequest {
  /** The whole catalogue, in its fixed order. */
  readonly districts: readonly District[];
  readonly lang: Lang;
  /** Whether each figure tells its time where times differ; where not, the row says that they do. */
  readonly hasTimes: boolean;
}

/** The table in words: metrics in their order, districts in theirs, and no other order. */
export function toCoverageRows(coverage: Coverage, request: WordsRequest): CoverageWords {
  const tables = coverage.panels.map((panel) => ({
    panel,
    rows: toRows({ ...panel, counter: panel.metric.counter, ...request }),
  }));
  const [first] = tables;
  return {
    columns: first?.rows.map(({ district, name }) => ({ district, name })) ?? [],
    rows: tables.map(({ panel, rows }) => toRow(panel, rows, { ...coverage, ...request })),
  };
}

const DIFFERING: Bilingual = { zh: '时期不同', en: 'times differ' };
/** Of a figure that stands apart from those that its row compares. */
export const NOT_COMPARED: Bilingual = { zh: '不参与比较', en: 'not compared' };

type RowRequest = Pick<Coverage, 'isOfOne'> & Pick<WordsRequest, 'lang' | 'hasTimes'>;

function toRow(
  panel: Panel,
  rows: readonly PanelRow[],
  { lang, hasTimes, isOfOne }: RowRequest,
): CoverageRow {
  const known = rows.filter(({ mark }) => mark !== 'reason');
  const [time = '', ...others] = new Set(known.map(({ period }) => period));
  const isOneTime = time !== '' && others.length === 0 && !isOfOne;
  const told = isOneTime ? time : others.length > 0 && !hasTimes ? DIFFERING[lang] : '';
  const isEach = isOfOne || (hasTimes && !isOneTime);
  const isJudged = !isOfOne && !isAlone(panel);
  const isCompared = isJudged && panel.verdict !== 'not-comparable';
  return {
    metric: panel.metric.id,
    name: panel.metric.name[lang],
    about: inLine([isJudged ? verdictWords(panel)[lang] : '', told]),
    cells: rows.map((row) => {
      const state = stateOf(row.cell);
      const apart = isCompared && row.mark === 'figure' ? NOT_COMPARED[lang] : '';
      const about = inLine([apart, row.scope, isEach ? row.period : '']);
      return { state, text: wholeText(row, panel, lang), about: isKnown(state) ? about : '' };
    }),
  };
}

const inLine = (words: readonly string[]): string => words.filter(Boolean).join(APART);
