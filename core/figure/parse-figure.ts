import { readAbsence } from './absences.ts';
import { toPlainCharacters } from './characters.ts';
import { compareDecimals, shiftDecimal, toNumber, type Decimal } from './decimal.ts';
import type { Absence, Figure } from './figure.ts';
import type { FigureProblem } from './figure-problems.ts';
import type { Entry } from './lexicon.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import { tokenise } from './tokens.ts';
import { fitUnit } from './unit-fit.ts';
import { singularOf } from './singular.ts';
import { WHOLE_UNITS, type CountingWord, type UnitId } from './units.ts';

export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'absent'; readonly status: Absence; readonly printed: string }
  | { readonly kind: 'problem'; readonly code: FigureProblem; readonly printed: string };

export interface FigureContext {
  /** The metric's unit: taken where the text names none, a `unit-conflict` where it names another thing. */
  readonly unit?: UnitId | undefined;
  /** The metric's own counting word, read as `unit` wherever it stands. */
  readonly counter?: CountingWord | null | undefined;
  /** The decimal exponent of the header's unit (万元: 4), for a text that names neither unit nor 万 or 亿. */
  readonly scale?: number | undefined;
}

/** None or not known; and 一, which is also how a dash is typed. */
const AMBIGUOUS = new Set(['无', '没有', '空', 'none', 'nil', '一']);

/**
 * Reads a figure as a document or a cell has it, by the rules of FIGURES.md. Never throws: what is no figure
 * is an absence or a problem of a closed list, with the text verbatim in `printed`. Amounts are in the base
 * of the unit (money in yuan).
 */
export function parseFigure(text: string, context: FigureContext = {}): FigureReading {
  const bare = readBareInteger(text, context);
  if (bare !== null) return bare;
  const plain = toPlainCharacters(text);
  const problem = (code: FigureProblem): FigureReading => ({ kind: 'problem', code, printed: text });
  if (plain === '') return problem('empty');
  const status = readAbsence(plain);
  if (status !== null) return { kind: 'absent', status, printed: text };
  if (AMBIGUOUS.has(plain)) return problem('ambiguous');

  const phrase = readPhrase(tokenise(plain, ownWords(context)));
  if (typeof phrase === 'string') return problem(phrase);
  const unit = phrase.unit === null ? (context.unit ?? null) : fitUnit(phrase.unit, context.unit);
  if (phrase.unit !== null && unit === null) return problem('unit-conflict');
  const ends = settleEnds(phrase, context.scale ?? 0);
  if (typeof ends === 'string') return problem(ends);
  if (unit !== null && WHOLE_UNITS.has(unit) && hasFraction(ends)) return problem('not-whole');

  const low = toNumber(ends.low);
  const high = toNumber(ends.high);
  if (typeof low !== 'number') return problem(low);
  if (typeof high !== 'number') return problem(high);
  return { kind: 'figure', figure: { ...interval(phrase.bound, low, high), unit, printed: text } };
}

const BARE_INTEGER = /^(?:0|[1-9]\d{0,14})$/;

/** Digits alone, as most cells of a table are, mean the same without the grammar; null for all else. */
function readBareInteger(text: string, { unit, scale = 0 }: FigureContext): FigureReading | null {
  if (!BARE_INTEGER.test(text) || scale < 0) return null;
  const value = Number(text) * 10 ** scale;
  if (value > Number.MAX_SAFE_INTEGER) return null;
  const ends = { value, low: value, high: value, bound: 'exact' } as const;
  return { kind: 'figure', figure: { ...ends, unit: unit ?? null, printed: text } };
}

const NO_WORDS: Entry[] = [];

function ownWords({ counter, unit = 'count' }: FigureContext): Entry[] {
  if (!counter) return NO_WORDS;
  return [counter.zh, counter.en, singularOf(counter.en)]
    .map((word) => toPlainCharacters(word ?? ''))
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => ({ word, sign: { kind: 'unit', unit, word, leads: false } }));
}

interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The two numbers of a range in the base of the unit, or the one number twice. */
function settleEnds({ first, second, unit }: Phrase, scale: number): Ends | FigureProblem {
  const scaled = first.scaled || second?.scaled === true;
  const header = unit === null && !scaled ? scale : 0;
  const single = shiftDecimal(first.value, header);
  if (second === null) return { low: single, high: single };
  const high = shiftDecimal(second.value, header);
  const shared = first.scaled ? 0 : (!first.stepped && second.trail) || second.bigTrail;
  const low = [shiftDecimal(single, shared), single].find((end) => compareDecimals(end, high) < 0);
  return low === undefined ? 'reversed-range' : { low, high };
}

function hasFraction({ low, high }: Ends): boolean {
  return low.places > 0 || high.places > 0;
}

function interval(
  bound: Figure['bound'],
  low: number,
  high: number,
): Pick<Figure, 'value' | 'low' | 'high' | 'bound'> {
  if (bound === 'range') return { value: null, low, high, bound };
  return {
    value: low,
    low: bound === 'exact' || bound === 'at-least' ? low : null,
    high: bound === 'exact' || bound === 'at-most' ? low : null,
    bound,
  };
}
