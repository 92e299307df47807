import type { Bilingual, Source } from '../../catalogue/catalogue.ts';
import { asOfWords } from '../../chart/origin-words.ts';
import { fillPages } from '../../chart/fill-pages.ts';
import type { Slide, TableCell } from '../slide.ts';
import { tellDay, tellSource } from './closing-notes.ts';
import type { Deck } from './deck.ts';
import { fitTitle, countLines } from './fit-title.ts';
import { frameSlide } from './frame-slide.ts';
import { bodyEnd, innerWidth, SIDE, titleTop } from './slide-layout.ts';

const HEADERS: readonly Bilingual[] = [
  { zh: '材料', en: 'Document' },
  { zh: '发布', en: 'Publisher' },
  { zh: '日期', en: 'Date' },
];
const SHARES = [0.54, 0.28, 0.18];
const SIZE = 13;
const LINE = 1.25;
const PADDING = 10;

/** The documents that the figures of a deck are from, on the last slides. */
export function sourcesSlides(used: readonly Source[], address: string, deck: Deck): readonly Slide[] {
  const { lang, page, asOf } = deck;
  const width = innerWidth(page);
  const title = fitTitle([TITLE[lang]], width);
  const top = titleTop + title.height + 10;
  const heightOf = (source: Source): number =>
    Math.max(
      ...cellsOf(source, lang).map((text, at) => countLines(text, SIZE, width * (SHARES[at] ?? 1) - 16)),
    ) *
      SIZE *
      LINE +
    PADDING;
  const pages = fillPages(used, heightOf, bodyEnd - top - SIZE * LINE - PADDING);
  const widths = SHARES.map((share) => share * width);
  const header = HEADERS.map((words): TableCell => ({
    runs: [{ text: words[lang], colour: 'soft', size: 12 }],
  }));
  return pages.map((sources, at) => ({
    layout: 'content',
    shapes: [
      ...frameSlide(
        {
          title,
          kicker: [{ text: pages.length > 1 ? `${at + 1} / ${pages.length}` : '', colour: 'soft' }],
          verdict: null,
          origin: `${asOfWords(asOf)[lang]}${lang === 'zh' ? '。' : '.'}`,
          address,
        },
        deck,
      ),
      {
        kind: 'table',
        name: TITLE[lang],
        description: sources.map((source) => tellSource(source, lang)).join(lang === 'zh' ? '；' : '; '),
        box: { x: SIDE, y: top, width, height: 28 * (sources.length + 1) },
        size: SIZE,
        rowHeight: 28,
        widths,
        rows: [
          header,
          ...sources.map((source) =>
            cellsOf(source, lang).map((text, column): TableCell => ({
              runs: [column === 0 ? { text } : { text, colour: 'soft' }],
            })),
          ),
        ],
      },
    ],
    notes: sources.map((source) => tellSource(source, lang)),
  }));
}

const TITLE: Bilingual = { zh: '数字的来源', en: 'Where the figures are from' };

const cellsOf = ({ title, publisher, published }: Source, lang: keyof Bilingual): readonly string[] => [
  title[lang],
  publisher[lang],
  tellDay(published, lang),
];
