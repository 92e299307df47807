import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { Deck } from './deck.ts';
import { countLines } from './fit-title.ts';
import { bodyEnd, innerWidth, SIDE } from './slide-layout.ts';
import type { Paragraph, TextShape } from '../slide.ts';

/** Something to be known of what is shown, with the few words that stand for it where there is no room. */
export interface Remark extends Bilingual {
  readonly short: Bilingual;
  /** It holds figures that stand nowhere else on the slide, so that it is the last to be shortened. */
  readonly hasFigures?: boolean;
}

export interface BelowRequest {
  readonly reasons: readonly Remark[];
  /** What the title has said already. */
  readonly said: string;
  readonly line: string;
  /** The height beyond which the remarks are shortened, so that the chart keeps what it needs. */
  readonly room?: number;
  readonly deck: Deck;
}

export interface Below {
  readonly shapes: readonly TextShape[];
  /** How much of the room it takes. */
  readonly height: number;
  /** What its short form alone stands for. */
  readonly shortened: readonly Remark[];
}

const REASON = 12;
const LINE = 15;
const SPACING = 1.35;
/** Between what is drawn and what stands under it. */
const APART = 14;
/** Of more lines than these the remarks are told by their short forms, and in full in the notes. */
const MOST_LINES = 4;
const IN_NOTES: Bilingual = { zh: '（详见备注）', en: ' (in full in the notes)' };

/** What stands under the chart: the line that was written for it, and why it is to be compared with caution or not at all. */
export function tellBelow({
  reasons: all,
  said,
  line,
  room = Infinity,
  deck: { lang, page },
}: BelowRequest): Below {
  const width = innerWidth(page);
  const ownHeight = countLines(line, LINE, width) * LINE * SPACING;
  const reasons = all.filter((reason) => !said.includes(reason[lang]));
  const gap = lang === 'zh' ? '　' : '  ';
  const linesOf = (text: string): number => countLines(text, REASON, width);
  const sayShort = (some: readonly Remark[]): string =>
    some.length === 0
      ? ''
      : [...new Set(some.map(({ short }) => short[lang]))].join(lang === 'zh' ? '；' : '; ') + IN_NOTES[lang];
  const tellFully = (full: readonly Remark[]) => {
    const shortened = reasons.filter((reason) => !full.includes(reason));
    const shorts = sayShort(shortened);
    const lines = full.reduce((sum, of) => sum + linesOf(of.short[lang] + gap + of[lang]), linesOf(shorts));
    const count = full.length + (shorts === '' ? 0 : 1);
    return { full, shortened, shorts, lines, height: ownHeight + lines * REASON * SPACING + count };
  };
  const { full, shortened, shorts, height } =
    [reasons, reasons.filter(({ hasFigures }) => hasFigures)]
      .map(tellFully)
      .find((choice) => choice.lines <= MOST_LINES && choice.height + APART <= room) ?? tellFully([]);
  const told: Paragraph[] = [
    ...full.map((reason) => ({
      runs: [
        { text: reason.short[lang], isBold: true, size: REASON },
        { text: gap + reason[lang], size: REASON, colour: 'soft' as const },
      ],
      before: 1,
    })),
    ...(shorts === '' ? [] : [{ runs: [{ text: shorts, size: REASON, colour: 'soft' as const }] }]),
  ];
  const own: Paragraph[] = line === '' ? [] : [{ runs: [{ text: line }] }];
  if (height === 0) return { shapes: [], height: 0, shortened };
  return {
    height: height + APART,
    shortened,
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
