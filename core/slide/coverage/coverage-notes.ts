import { COVERAGE_NAME, readingWords } from '../../chart/coverage/coverage-words.ts';
import type { Coverage } from '../../chart/coverage/coverage.ts';
import { toRows } from '../../chart/panel-rows.ts';
import { verdictWords } from '../../chart/verdict-words.ts';
import { isFrom, type Panel } from '../../compare/panel.ts';
import { closingNotes } from '../deck/closing-notes.ts';
import type { Around, Deck } from '../deck/deck.ts';
import { partWords } from '../../chart/part-words.ts';
import { tellRow } from '../panel/panel-notes.ts';

/** What the speaker should know of a page of the table: of each metric the verdict with its reasons, then every figure with all that it is told by. */
export function coverageNotes(
  { panels, statement, isOfOne, part }: Coverage,
  around: Around,
  deck: Deck,
): readonly string[] {
  const { lang } = deck;
  return [
    ...(around.line ? [around.line] : []),
    part ? `${COVERAGE_NAME[lang]} · ${partWords(part, lang)}` : COVERAGE_NAME[lang],
    statement[lang],
    readingWords(isOfOne)[lang],
    ...panels.flatMap((panel) => tellPanel(panel, isOfOne, deck)),
    ...closingNotes((id) => panels.some(({ cells }) => cells.some((cell) => isFrom(cell, id))), around, deck),
  ];
}

function tellPanel(panel: Panel, isOfOne: boolean, { districts, sources, lang }: Deck): readonly string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  const { metric, reasons } = panel;
  const rows = toRows({ ...panel, counter: metric.counter, districts, lang });
  return [
    `${metric.name[lang]}${isOfOne ? '' : `${colon}${verdictWords(panel)[lang]}`}`,
    ...(isOfOne ? [] : reasons.map((reason) => `${reason.short[lang]}${colon}${reason[lang]}`)),
    ...rows.map((row) => `${row.name}${colon}${tellRow(row, panel, sources, lang)}`),
  ];
}
