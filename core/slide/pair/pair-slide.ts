import type { Lang } from '../../catalogue/catalogue.ts';
import { measureEms } from '../../chart/layout.ts';
import { VERDICT_WORDS } from '../../chart/verdict-words.ts';
import type { Insisted, InsistedFigure } from '../../compare/insist.ts';
import { sayFigure } from '../../statement/say-figure.ts';
import type { Around, Deck } from '../deck/deck.ts';
import { fitTitle } from '../deck/fit-title.ts';
import { frameSlide } from '../deck/frame-slide.ts';
import { originLine } from '../deck/origin-line.ts';
import { bodyEnd, innerWidth, SIDE, titleTop } from '../deck/slide-layout.ts';
import { tellBelow } from '../deck/tell-below.ts';
import type { Box, Slide, TextShape } from '../slide.ts';
import { pairNotes, placeWords } from './pair-notes.ts';

const LARGE = 44;
const SMALLEST = 16;
const APART = 32;
/** Bold type is wider than what was measured. */
const BOLD = 1.12;

/**
 * Two figures beside each other in words, under the verdict on comparing them. Never a bar and never an axis, whatever
 * the verdict (COMPARABILITY.md §12a).
 */
export function pairSlide(insisted: Insisted, around: Around, deck: Deck): Slide {
  const { lang, page } = deck;
  const { figures, verdict } = insisted;
  const words = VERDICT_WORDS[verdict][lang];
  const names = figures.map(({ districtName, name }) => `${districtName[lang]} ${name[lang]}`);
  const lead = `${words}${lang === 'zh' ? '：' : ': '}${names.join(' · ')}`;
  const title = fitTitle([insisted.statement[lang], lead], innerWidth(page));
  const below = tellBelow({ reasons: insisted.reasons, said: title.text, line: around.line, deck });
  const top = titleTop + title.height + 14;
  const height = bodyEnd - below.height - top;
  const width = (innerWidth(page) - APART) / 2;
  return {
    layout: 'content',
    shapes: [
      ...frameSlide(
        {
          title,
          kicker: [{ text: lang === 'zh' ? '两个数字并看' : 'Two figures seen together', isBold: true }],
          verdict: { words, colour: verdict === 'with-caution' ? 'caution' : 'soft' },
          origin: originLine((id) => figures.some(({ source }) => source === id), deck),
          address: around.address,
        },
        deck,
      ),
      ...figures.map((figure, at) =>
        drawFigure(figure, { x: SIDE + at * (width + APART), y: top, width, height }, lang),
      ),
      ...below.shapes,
    ],
    notes: pairNotes(insisted, around, deck),
  };
}

function drawFigure(figure: InsistedFigure, box: Box, lang: Lang): TextShape {
  const said = sayFigure(figure)[lang];
  const size = Math.max(SMALLEST, Math.min(LARGE, Math.floor(box.width / (measureEms(said) * BOLD))));
  return {
    kind: 'text',
    name: figure.districtName[lang],
    box,
    size: 14,
    anchor: 'middle',
    paragraphs: [
      { runs: [{ text: `${figure.districtName[lang]} · ${figure.name[lang]}`, isBold: true }] },
      { runs: [{ text: said, isBold: true, size }], before: 8 },
      ...placeWords(figure, lang).map((text) => ({
        runs: [{ text, colour: 'soft' as const, size: 13 }],
        before: 4,
      })),
    ],
  };
}
