import type { Lang } from '../catalogue/catalogue.ts';
import type { Figure } from './figure.ts';
import { scaleNumber, scaleRange } from './format-number.ts';
import { saysMoreThan } from './more-than.ts';
import { singularOf } from './singular.ts';
import { UNIT_WORDS, type CountingWord } from './units.ts';

export interface FigureStyle {
  readonly lang: Lang;
  /** The metric's own counting word, in place of the unit's: 处, places. Not used for money and percentages. */
  readonly counter?: CountingWord | null | undefined;
}

/** What stands about each number: nothing, or ¥ and 元. */
interface Frame {
  readonly lang: Lang;
  /** Before everything: 每万名. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  /** Repeated at both ends of a range. */
  readonly repeat: boolean;
  /** Whether 余 may be said: not of a percentage. */
  readonly roundWord: boolean;
}

/**
 * A figure in words with its bound and unit, never rounded: 1600余人次 / "≥1,600 person-times" (FIGURES.md §11).
 * `parseFigure` reads back what it prints. A figure without the numbers that its bound needs is given as printed.
 */
export function formatFigure(figure: Figure, { lang, counter = null }: FigureStyle): string {
  return writeFigure(figure, frameOf(figure, lang, counter));
}

/** The number with its bound and without its unit, for labels: 1600余 / "≥1,600". */
export function formatNumberWithBound(figure: Figure, lang: Lang): string {
  const roundWord = figure.unit !== 'percent';
  return writeFigure(figure, { lang, lead: '', before: '', after: '', repeat: false, roundWord });
}

function frameOf(figure: Figure, lang: Lang, counter: CountingWord | null): Frame {
  const { unit } = figure;
  const plain = { lang, lead: '', before: '', after: '', repeat: false, roundWord: true };
  if (unit === null) return plain;
  if (unit === 'percent') return { ...plain, after: '%', repeat: lang === 'zh', roundWord: false };
  if (unit === 'CNY')
    return lang === 'zh' ? { ...plain, after: UNIT_WORDS.CNY.zh } : { ...plain, before: '¥' };
  const word = counter ?? (unit === 'per-10000' ? null : UNIT_WORDS[unit]);
  const counted = word === null ? '' : lang === 'zh' ? word.zh : inEnglish(word, figure.value === 1);
  if (unit !== 'per-10000') return { ...plain, after: counted };
  const rate = UNIT_WORDS[unit];
  return lang === 'zh'
    ? { ...plain, lead: rate.zh, after: counted }
    : { ...plain, after: `${counted} ${rate.en}` };
}

function inEnglish({ en }: CountingWord, one: boolean): string {
  const word = one ? singularOf(en) : en;
  return word === '' ? '' : ` ${word}`;
}

function writeFigure(figure: Figure, frame: Frame): string {
  const { value, low, high, bound } = figure;
  if (bound === 'range') return low === null || high === null ? figure.printed : writeRange(low, high, frame);
  if (value === null) return figure.printed;
  const { lead, before, after, lang } = frame;
  return (
    lead +
    (lang === 'zh'
      ? boundInChinese(value, figure, frame)
      : BOUND_SIGNS[bound] + before + inDigits(value, lang)) +
    after
  );
}

const BOUND_SIGNS = { exact: '', 'at-least': '≥', 'at-most': '≤', about: '≈' } as const;
const BOUND_WORDS = { exact: '', 'at-least': '至少', 'at-most': '至多', about: '约' } as const;

/** 余 follows a round number of which more is said: 60余万, 97万余, 1600余; else 至少. */
function boundInChinese(value: number, { bound, printed }: Figure, { roundWord }: Frame): string {
  const { digits, scale } = scaleNumber(value, 'zh');
  if (bound === 'range') return digits + scale;
  const round = value > 0 && value % 10 === 0 && saysMoreThan(printed);
  if (bound !== 'at-least' || !round || !roundWord) return BOUND_WORDS[bound] + digits + scale;
  return digits.endsWith('0') && !digits.includes('.') ? `${digits}余${scale}` : `${digits}${scale}余`;
}

function inDigits(value: number, lang: Lang): string {
  const { digits, scale } = scaleNumber(value, lang);
  return digits + scale;
}

function writeRange(from: number, to: number, { lang, lead, before, after, repeat }: Frame): string {
  const { low, high } = scaleRange(from, to, lang);
  if (lang === 'en') return `${lead}${before}${low.digits}–${high.digits}${high.scale}${after}`;
  return `${lead}${low.digits}${low.scale}${repeat ? after : ''}至${high.digits}${high.scale}${after}`;
}
