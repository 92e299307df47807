import type { Bilingual } from '../../catalogue/catalogue.ts';
import { HELD_WORDS } from '../../chart/held-words.ts';
import { asOfWords } from '../../chart/origin-words.ts';
import type { Slide } from '../slide.ts';
import type { Around, Deck } from './deck.ts';
import { fitTitle } from './fit-title.ts';
import { frameSlide } from './frame-slide.ts';
import { bodyEnd, innerWidth, SIDE, titleTop } from './slide-layout.ts';
import { tellBelow } from './tell-below.ts';

const SIZE = 18;

/** In the place of a chart that cannot be drawn: that it cannot, why, and where it would be in the web. */
export function goneSlide(why: Bilingual, around: Around, deck: Deck): Slide {
  const { lang, page, asOf } = deck;
  const title = fitTitle([HELD_WORDS.gone[lang]], innerWidth(page));
  const below = tellBelow({ reasons: [], said: '', line: around.line, deck });
  const top = titleTop + title.height + 14;
  return {
    layout: 'content',
    shapes: [
      ...frameSlide(
        {
          title,
          kicker: [],
          verdict: null,
          origin: `${asOfWords(asOf)[lang]}${lang === 'zh' ? '。' : '.'}`,
          address: around.address,
        },
        deck,
      ),
      {
        kind: 'text',
        name: lang === 'zh' ? '原因' : 'Why',
        box: { x: SIDE, y: top, width: innerWidth(page), height: bodyEnd - below.height - top },
        size: SIZE,
        paragraphs: [{ runs: [{ text: why[lang] }] }],
      },
      ...below.shapes,
    ],
    notes: [...(around.line ? [around.line] : []), HELD_WORDS.gone[lang], why[lang], around.address],
  };
}
