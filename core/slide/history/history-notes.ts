import { courseWords } from '../../chart/history/course-words.ts';
import type { History, HistoryPoint } from '../../history/history.ts';
import { STATUS_WORDS } from '../../observation/status-words.ts';
import { statePeriod } from '../../period/state-period.ts';
import { stateFigure } from '../../statement/state-figure.ts';
import { closingNotes } from '../deck/closing-notes.ts';
import type { Around, Deck } from '../deck/deck.ts';
import type { Remark } from '../deck/tell-below.ts';
import { unitWords } from '../panel/kicker.ts';

export interface HistoryNotesRequest {
  readonly history: History;
  /** What stands above small charts of which each has a scale of its own. */
  readonly captions: readonly string[];
  readonly remarks: readonly Remark[];
  readonly around: Around;
  readonly deck: Deck;
}

/** What the speaker should know of a history: what may be made of it, every figure and absence, sources, address. */
export function historyNotes({
  history,
  captions,
  remarks,
  around,
  deck,
}: HistoryNotesRequest): readonly string[] {
  const { lang, districts, sources } = deck;
  const { metric, series } = history;
  const [colon, separator] = lang === 'zh' ? (['：', '；'] as const) : ([': ', '; '] as const);
  const unit = unitWords({ metric, unit: metric.unit }, lang);
  const tellPoint = (point: HistoryPoint): string => {
    const { bound, status, scope, period, source, printed } = point;
    const said =
      bound === null
        ? STATUS_WORDS[status][lang]
        : stateFigure({ ...point, bound, unit: metric.unit }, metric.counter)[lang];
    const from = sources.find(({ id }) => id === source);
    return [
      `${statePeriod(period)[lang]}${colon}${said}`,
      ...(printed && printed !== said ? [`${lang === 'zh' ? '原文' : 'as printed'}${colon}${printed}`] : []),
      scope.name[lang],
      ...(from ? [from.publisher[lang]] : []),
    ].join(separator);
  };
  return [
    ...(around.line ? [around.line] : []),
    [metric.name[lang], unit, metric.definition[lang]].filter(Boolean).join(' · '),
    `${lang === 'zh' ? '结论' : 'Verdict'}${colon}${courseWords(history)[lang]}`,
    history.statement[lang],
    ...captions,
    ...remarks.map((remark) => `${remark.short[lang]}${colon}${remark[lang]}`),
    ...series.flatMap(({ district, points }) => {
      const name = districts.find(({ slug }) => slug === district)?.name[lang] ?? district;
      const told = points.map((point) => `${name} ${tellPoint(point)}`);
      return told.length > 0 ? told : [`${name}${colon}${STATUS_WORDS['not-reported'][lang]}`];
    }),
    ...closingNotes(
      (id) => series.some(({ points }) => points.some(({ source }) => source === id)),
      around,
      deck,
    ),
  ];
}
