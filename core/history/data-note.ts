import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Interval } from '../compare/interval.ts';
import type { FigureOf } from './fitting-figures.ts';

/** Every check of an increment against totals. */
export const NOTE_CODES = [
  'increment-exceeds',
  'increment-against-totals',
  'growth-against-increment',
  'growth-against-totals',
] as const;

export type NoteCode = (typeof NOTE_CODES)[number];

/** The section of COMPARABILITY.md that each check follows. */
export const NOTE_RULES: Readonly<Record<NoteCode, string>> = {
  'increment-exceeds': '15a',
  'increment-against-totals': '15b',
  'growth-against-increment': '15c',
  'growth-against-totals': '15d',
};

/** What a district's own figures say of one another. */
export interface DataNote extends Bilingual {
  readonly code: NoteCode;
  /** The section of COMPARABILITY.md, without its §. */
  readonly rule: string;
  /** The district's slug. */
  readonly district: string;
  /** Ids of the observations that were held against each other. */
  readonly observations: readonly string[];
  /** Null where the figures leave it open. */
  readonly agrees: boolean | null;
}

/** A check in figures, before it is put into words. */
export interface Finding {
  readonly code: NoteCode;
  readonly before: FigureOf | null;
  readonly after: FigureOf;
  readonly increment: FigureOf | null;
  readonly growth: FigureOf | null;
  /** What the total was before, as worked out from the increment. */
  readonly base: Interval | null;
  /** What the other figures make of the increment or the growth. */
  readonly derived: Interval;
  /** What the increment or growth itself allows; a growth as what rounds to it. */
  readonly given: Interval;
  readonly agrees: boolean | null;
}
