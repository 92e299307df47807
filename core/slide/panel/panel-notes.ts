import type { Bilingual, Source } from '../../catalogue/catalogue.ts';
import type { PanelRow } from '../../chart/panel-rows.ts';
import { verdictWords } from '../../chart/verdict-words.ts';
import { isFrom, type Panel } from '../../compare/panel.ts';
import { statePeriod } from '../../period/state-period.ts';
import { stateFigure } from '../../statement/state-figure.ts';
import { closingNotes } from '../deck/closing-notes.ts';
import type { Around, Deck } from '../deck/deck.ts';
import { unitWords } from './kicker.ts';

export interface PanelNotesRequest {
  readonly panel: Panel;
  readonly rows: readonly PanelRow[];
  readonly around: Around;
  readonly deck: Deck;
}

/** What the speaker should know of a panel: verdict, reasons, every figure with all that it is told by, sources, address. */
export function panelNotes({ panel, rows, around, deck }: PanelNotesRequest): readonly string[] {
  const { lang, sources } = deck;
  const colon = lang === 'zh' ? '：' : ': ';
  const used = sources.filter(({ id }) => panel.cells.some((cell) => isFrom(cell, id)));
  const unit = unitWords(panel, lang);
  return [
    ...(around.line ? [around.line] : []),
    [panel.metric.name[lang], unit, panel.metric.definition[lang]].filter(Boolean).join(' · '),
    `${WORDS.verdict[lang]}${colon}${verdictWords(panel)[lang]}`,
    ...panel.reasons.flatMap((reason) => [
      `${reason.short[lang]}${colon}${reason[lang]}`,
      ...(reason.each ?? []).map((one) => one[lang]),
    ]),
    panel.statement[lang],
    `${WORDS.figures[lang]}${colon}`,
    ...rows.map((row) => `${row.name}${colon}${tellRow(row, panel, used, lang)}`),
    ...closingNotes((id) => used.some((source) => source.id === id), around, deck),
  ];
}

/** A figure of a panel with all that it is told by, or why there is none. */
export function tellRow(
  { cell, mark, text }: PanelRow,
  panel: Panel,
  sources: readonly Source[],
  lang: keyof Bilingual,
): string {
  const separator = lang === 'zh' ? '；' : '; ';
  const colon = lang === 'zh' ? '：' : ': ';
  if (mark === 'reason') return text;
  const figure =
    cell.bound === null
      ? text
      : stateFigure({ ...cell, bound: cell.bound, unit: panel.unit }, panel.metric.counter)[lang];
  const source = sources.find(({ id }) => id === cell.source);
  return [
    figure,
    ...(cell.printed && cell.printed !== figure ? [`${WORDS.printed[lang]}${colon}${cell.printed}`] : []),
    ...(cell.scope ? [`${WORDS.scope[lang]}${colon}${cell.scope.name[lang]}`] : []),
    ...(cell.period ? [`${WORDS.period[lang]}${colon}${statePeriod(cell.period)[lang]}`] : []),
    ...(source ? [`${WORDS.source[lang]}${colon}${source.publisher[lang]}`] : []),
  ].join(separator);
}

const WORDS = {
  verdict: { zh: '结论', en: 'Verdict' },
  figures: { zh: '逐一列出', en: 'One by one' },
  source: { zh: '来源', en: 'source' },
  printed: { zh: '原文', en: 'as printed' },
  scope: { zh: '口径', en: 'scope' },
  period: { zh: '时期', en: 'period' },
} satisfies Record<string, Bilingual>;
