import { numbersOf } from '../../chart/bar-data.ts';
import { toRows } from '../../chart/panel-rows.ts';
import { shareEvenly } from '../../chart/share-evenly.ts';
import type { Panel } from '../../compare/panel.ts';
import { verdictWords } from '../../chart/verdict-words.ts';
import { isFrom } from '../../compare/panel.ts';
import { stateBriefly } from '../../statement/state-briefly.ts';
import type { Around, Deck } from '../deck/deck.ts';
import { fitTitle } from '../deck/fit-title.ts';
import { frameSlide } from '../deck/frame-slide.ts';
import { originLine } from '../deck/origin-line.ts';
import { innerWidth, SIDE, titleTop, bodyEnd } from '../deck/slide-layout.ts';
import { tellBelow } from '../deck/tell-below.ts';
import type { Box, Shape, Slide } from '../slide.ts';
import { commonPeriod, kickerOf } from './kicker.ts';
import { panelNotes } from './panel-notes.ts';
import { drawRows } from './draw-rows.ts';
import { tablesOfFigures } from './figures-table.ts';

/** As many bars as a room can read on one slide. */
export const MOST_ROWS = 15;
/** The least height of each in points. */
const LEAST_ROW = 17;

/** One panel on a slide, or on several where it has more districts than a room could read. */
export function panelSlides(panel: Panel, around: Around, deck: Deck): readonly Slide[] {
  const { lang, page, districts } = deck;
  const all = toRows({ ...panel, counter: panel.metric.counter, districts, lang });
  const brief = stateBriefly(panel, districts)[lang];
  const title = fitTitle([panel.statement[lang], brief], innerWidth(page));
  const period = commonPeriod(panel.cells);
  const reach = Math.max(0, ...all.flatMap(numbersOf));
  const top = titleTop + title.height + 14;
  const below = tellBelow({ reasons: panel.reasons, said: title.text, line: around.line, deck });
  const box: Box = { x: SIDE, y: top, width: innerWidth(page), height: bodyEnd - below.height - top };
  const bodies: readonly (readonly Shape[])[] = all.some(({ mark }) => mark === 'bar')
    ? shareEvenly(all, Math.min(MOST_ROWS, Math.max(1, Math.floor(box.height / LEAST_ROW) - 1))).map((rows) =>
        drawRows({ panel, rows, all, reach, box, deck, period }),
      )
    : tablesOfFigures({ panel, rows: all, box, deck }).map((table) => [table]);
  return bodies.map((body, part) => {
    const of = bodies.length > 1 ? { part: part + 1, parts: bodies.length } : null;
    return {
      layout: 'content',
      shapes: [
        ...frameSlide(
          {
            title,
            kicker: kickerOf(panel, period, of, lang),
            verdict: {
              words: verdictWords(panel)[lang],
              colour: panel.verdict === 'with-caution' ? 'caution' : 'soft',
            },
            origin: originLine((id) => panel.cells.some((cell) => isFrom(cell, id)), deck),
            address: around.address,
          },
          deck,
        ),
        ...body,
        ...below.shapes,
      ],
      notes: panelNotes({ panel, rows: all, around, deck }),
    };
  });
}
