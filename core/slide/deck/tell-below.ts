import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { Deck } from './deck.ts';
import { countLines } from './fit-title.ts';
import { bodyEnd, innerWidth, SIDE } from './slide-layout.ts';
import type { Paragraph, TextShape } from '../slide.ts';

/** Something to be known of what is shown, with the few words that stand for it where there is no room. */
export interface Remark extends Bilingual {
  readonly short: Bilingual;
}

export interface BelowRequest {
  readonly reasons: readonly Remark[];
  /** What the title has said already. */
  readonly said: string;
  readonly line: string;
  readonly deck: Deck;
}

export interface Below {
  readonly shapes: readonly TextShape[];
  /** How much of the room it takes. */
  readonly height: number;
}

const REASON = 12;
const LINE = 15;
const SPACING = 1.35;
/** More lines than these are told by their short forms, and in full in the notes. */
const MOST_LINES = 4;
const IN_NOTES: Bilingual = { zh: '（详见备注）', en: ' (in full in the notes)' };

/** What stands under the chart: the line that was written for it, and why it is to be compared with caution or not at all. */
export function tellBelow({ reasons: all, said, line, deck: { lang, page } }: BelowRequest): Below {
  const width = innerWidth(page);
  const reasons = all.filter((reason) => !said.includes(reason[lang]));
  const full = reasons.map((reason) => ({ short: reason.short[lang], text: reason[lang] }));
  const gap = lang === 'zh' ? '　' : '  ';
  const linesOf = (text: string): number => countLines(text, REASON, width);
  const lines = full.reduce((sum, { short, text }) => sum + linesOf(short + gap + text), 0);
  const shorts =
    [...new Set(full.map(({ short }) => short))].join(lang === 'zh' ? '；' : '; ') + IN_NOTES[lang];
  const isLong = lines > MOST_LINES;
  const told: Paragraph[] = isLong
    ? [{ runs: [{ text: shorts, size: REASON, colour: 'soft' }] }]
    : full.map(({ short, text }) => ({
        runs: [
          { text: short, isBold: true, size: REASON },
          { text: gap + text, size: REASON, colour: 'soft' },
        ],
        before: 1,
      }));
  const own: Paragraph[] = line === '' ? [] : [{ runs: [{ text: line }] }];
  const height =
    countLines(line, LINE, width) * LINE * SPACING +
    (isLong ? linesOf(shorts) : lines) * REASON * SPACING +
    told.length;
  if (height === 0) return { shapes: [], height: 0 };
  return {
    height: height + 14,
    shapes: [
      {
        kind: 'text',
        name: NAME[lang],
        box: { x: SIDE, y: bodyEnd - height, width, height },
        size: LINE,
        anchor: 'bottom',
        paragraphs: [...own, ...told],
      },
    ],
  };
}

const NAME: Bilingual = { zh: '说明', en: 'Remarks' };
