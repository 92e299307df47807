import type { Bilingual } from '../../catalogue/catalogue.ts';
import { cutToEms } from '../../chart/layout.ts';
import { asOfWords } from '../../chart/origin-words.ts';
import type { Slide, TextShape } from '../slide.ts';
import { codeShapes } from './code-shapes.ts';
import type { Deck } from './deck.ts';
import { countLines } from './fit-title.ts';
import { OPEN_WORDS } from './frame-slide.ts';
import { innerWidth, SIDE } from './slide-layout.ts';

export interface CoverRequest {
  readonly title: string;
  readonly note: string;
  readonly charts: number;
  readonly tables: number;
  readonly address: string;
}

const SIZES = [40, 32, 26, 20];
const MOST_LINES = 3;
const CODE = 104;
const TOP = 150;
const FOOT = 400;
const ADDRESS = 12;
const STAYS: Bilingual = {
  zh: '数字停在这一版；网页上可看到此后的更正。',
  en: 'The figures are those of this version; the page tells what has been corrected since.',
};

/** The first slide of a deck: its title, as of when, how many charts, and where it is in the web. */
export function coverSlide({ title, note, charts, tables, address }: CoverRequest, deck: Deck): Slide {
  const { lang, page, asOf } = deck;
  const width = innerWidth(page);
  const size = SIZES.find((one) => countLines(title, one, width) <= MOST_LINES) ?? 20;
  const about = [asOfWords(asOf)[lang], countWords(charts, tables)[lang]].join(' · ');
  const height = Math.min(countLines(title, size, width) * size * 1.3, 160);
  const words: TextShape = {
    kind: 'text',
    role: 'title',
    name: lang === 'zh' ? '标题' : 'Title',
    box: { x: SIDE, y: TOP, width, height },
    size,
    anchor: 'bottom',
    paragraphs: [{ runs: [{ text: title, isBold: true }] }],
  };
  const aside = { x: SIDE + CODE + 20, width: width - CODE - 20 };
  return {
    layout: 'cover',
    shapes: [
      words,
      { kind: 'rule', name: lang === 'zh' ? '线' : 'Rule', x: SIDE, y: TOP + height + 16, width },
      {
        kind: 'text',
        name: lang === 'zh' ? '说明' : 'About',
        box: { x: SIDE, y: TOP + height + 28, width, height: FOOT - TOP - height - 44 },
        size: 16,
        paragraphs: [
          { runs: [{ text: about }] },
          ...(note ? [{ runs: [{ text: note, colour: 'soft' as const }], before: 6 }] : []),
        ],
      },
      ...codeShapes(address, { x: SIDE, y: FOOT, width: CODE, height: CODE }, lang),
      {
        kind: 'text',
        name: lang === 'zh' ? '网址' : 'Address',
        box: { ...aside, y: FOOT, height: CODE },
        size: ADDRESS,
        anchor: 'bottom',
        paragraphs: [
          { runs: [{ text: STAYS[lang], colour: 'soft' }] },
          {
            runs: [
              { text: `${OPEN_WORDS[lang]}${lang === 'zh' ? '：' : ': '}`, colour: 'soft' },
              { text: cutToEms(address, aside.width / ADDRESS - 10), link: address },
            ],
            before: 4,
          },
        ],
      },
    ],
    notes: [title, about, ...(note ? [note] : []), address],
  };
}

function countWords(charts: number, tables: number): Bilingual {
  const parts = [
    charts > 0 ? { zh: `${charts}张图`, en: charts === 1 ? 'one chart' : `${charts} charts` } : null,
    tables > 0 ? { zh: `${tables}张表`, en: tables === 1 ? 'one table' : `${tables} tables` } : null,
  ].filter((part) => part !== null);
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}
