import type { Bilingual, Source } from '../../catalogue/catalogue.ts';
import { tellDay, tellSource } from '../../catalogue/tell-source.ts';
import { asOfWords } from '../../chart/origin-words.ts';
import type { Slide } from '../slide.ts';
import type { Deck } from './deck.ts';
import { fitTitle } from './fit-title.ts';
import { frameSlide } from './frame-slide.ts';
import { cutWords, layTables } from './lay-tables.ts';
import { bodyEnd, innerWidth, SIDE, titleTop } from './slide-layout.ts';

const HEADERS: readonly Bilingual[] = [
  { zh: '材料', en: 'Document' },
  { zh: '发布', en: 'Publisher' },
  { zh: '日期', en: 'Date' },
];
const SHARES = [0.54, 0.28, 0.18];
const SIZE = 13;

/** The documents that the figures of a deck are from, on the last slides. */
export function sourcesSlides(used: readonly Source[], address: string, deck: Deck): readonly Slide[] {
  const { lang, page, asOf } = deck;
  const width = innerWidth(page);
  const title = fitTitle([TITLE[lang]], width);
  const top = titleTop + title.height + 10;
  const tables = layTables({
    name: TITLE[lang],
    description: '',
    widths: SHARES.map((share) => share * width),
    header: HEADERS.map((words) => ({ runs: [{ text: words[lang], colour: 'soft', size: 12 }] })),
    sizes: [SIZE],
    rowsIn: () =>
      used.map((source) =>
        cellsOf(source, lang).map((text, column) => ({
          runs: [
            cutWords(column === 0 ? { text } : { text, colour: 'soft' }, (SHARES[column] ?? 0) * width, SIZE),
          ],
        })),
      ),
    box: { x: SIDE, y: top, width, height: bodyEnd - top },
    lang,
  });
  const ends = tables.map((_, at) =>
    tables.slice(0, at + 1).reduce((sum, { rows }) => sum + rows.length - 1, 0),
  );
  const toldOn = (at: number): readonly string[] =>
    used.slice(ends[at - 1] ?? 0, ends[at]).map((source) => tellSource(source)[lang]);
  return tables.map((table, at) => ({
    layout: 'content',
    shapes: [
      ...frameSlide(
        {
          title,
          kicker: [{ text: tables.length > 1 ? `${at + 1} / ${tables.length}` : '', colour: 'soft' }],
          verdict: null,
          origin: `${asOfWords(asOf)[lang]}${lang === 'zh' ? '。' : '.'}`,
          address,
        },
        deck,
      ),
      { ...table, description: toldOn(at).join(lang === 'zh' ? '；' : '; ') },
    ],
    notes: toldOn(at),
  }));
}

const TITLE: Bilingual = { zh: '数字的来源', en: 'Where the figures are from' };

const cellsOf = ({ title, publisher, published }: Source, lang: keyof Bilingual): readonly string[] => [
  title[lang],
  publisher[lang],
  tellDay(published)[lang],
];
