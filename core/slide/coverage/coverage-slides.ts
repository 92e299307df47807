import { COVERAGE_NAME, readingWords, STATE_SIGNS } from '../../chart/coverage/coverage-words.ts';
import { toCoverageRows } from '../../chart/coverage/coverage-rows.ts';
import type { Coverage } from '../../chart/coverage/coverage.ts';
import { shareCoverage } from '../../chart/coverage/share-coverage.ts';
import { isFrom } from '../../compare/panel.ts';
import { FIGURE_STATES, STATE_WORDS, type FigureState } from '../../observation/state-of.ts';
import type { Around, Deck } from '../deck/deck.ts';
import { fitTitle } from '../deck/fit-title.ts';
import { frameSlide } from '../deck/frame-slide.ts';
import { SLIDE_TYPE } from '../deck/lay-tables.ts';
import { originLine } from '../deck/origin-line.ts';
import { bodyEnd, innerWidth, SIDE, titleTop } from '../deck/slide-layout.ts';
import { tellBelow } from '../deck/tell-below.ts';
import { partWords } from '../../chart/part-words.ts';
import type { Run, Slide, TextShape } from '../slide.ts';
import { coverageNotes } from './coverage-notes.ts';
import { coverageTable } from './coverage-table.ts';

const LEGEND = { size: 12, height: 20 };

/** The table on a slide, or on as many as it takes to be read. */
export function coverageSlides(coverage: Coverage, around: Around, deck: Deck): readonly Slide[] {
  const { lang, page } = deck;
  const width = innerWidth(page);
  const title = fitTitle([coverage.statement[lang]], width);
  const below = tellBelow({
    reasons: [{ ...readingWords(coverage.isOfOne), short: { zh: '读法', en: 'Reading it' } }],
    said: title.text,
    line: around.line,
    deck,
  });
  const legendTop = titleTop + title.height + 8;
  const top = legendTop + LEGEND.height + 4;
  const height = bodyEnd - below.height - top;
  const telling = { ...deck, hasTimes: false };
  return shareCoverage(coverage, { ...telling, width, height, type: SLIDE_TYPE[lang] }).map((part): Slide => {
    const isUsed = (id: string): boolean =>
      part.panels.some(({ cells }) => cells.some((cell) => isFrom(cell, id)));
    const words = toCoverageRows(part, telling);
    const states = new Set(words.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
    return {
      layout: 'content',
      shapes: [
        ...frameSlide(
          {
            title,
            kicker: [
              { text: COVERAGE_NAME[lang], isBold: true },
              ...(part.part ? [{ text: ` · ${partWords(part.part, lang)}`, colour: 'soft' as const }] : []),
            ],
            verdict: null,
            origin: originLine(isUsed, deck),
            address: around.address,
          },
          deck,
        ),
        legend(states, { x: SIDE, y: legendTop, width, height: LEGEND.height }, lang),
        coverageTable(words, { box: { x: SIDE, y: top, width, height }, coverage, lang }),
        ...below.shapes,
      ],
      notes: coverageNotes(part, around, deck),
    };
  });
}

function legend(states: ReadonlySet<FigureState>, box: TextShape['box'], lang: Deck['lang']): TextShape {
  const gap = lang === 'zh' ? '　　' : '     ';
  const runs = FIGURE_STATES.filter((state) => states.has(state)).map((state): Run => ({
    text: `${STATE_SIGNS[state]} ${STATE_WORDS[state][lang]}${gap}`,
    colour: 'soft',
  }));
  return {
    kind: 'text',
    name: lang === 'zh' ? '图例' : 'Legend',
    box,
    size: LEGEND.size,
    anchor: 'middle',
    paragraphs: [{ runs }],
  };
}
