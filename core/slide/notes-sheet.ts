import type { Bilingual } from '../catalogue/catalogue.ts';
import { asOfWords } from '../chart/origin-words.ts';
import type { WrittenSheet } from '../table/workbook/write-xlsx.ts';
import type { Deck } from './deck/deck.ts';

const NOTES: readonly Bilingual[] = [
  {
    zh: '图按第一张表左边几列画出；空白的一格没有数，不是零。',
    en: 'The chart is drawn from the first columns of the first sheet; a blank cell has no number and is no zero.',
  },
  {
    zh: '改数以后，图上的文字和备注里的话不会跟着变，要一并改。',
    en: 'When a number is changed, the words in the chart and in the notes do not follow: change them too.',
  },
];

/** A sheet that tells whoever edits the figures what they are; `own` is about columns that not every chart has. */
export function notesSheet({ asOf, lang }: Deck, own: readonly Bilingual[]): WrittenSheet {
  return {
    name: lang === 'zh' ? '说明' : 'Notes',
    table: [...NOTES, ...own, asOfWords(asOf)].map((note) => [note[lang]]),
    widths: [90],
    hasHeader: false,
    numberColumns: [],
  };
}
