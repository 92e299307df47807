import type { Bound } from './figure.ts';
import type { FigureProblem } from './figure-problems.ts';
import { readQuantity, type Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import type { UnitId } from './units.ts';

export interface NamedUnit {
  readonly unit: UnitId;
  /** The word in the text, in plain characters. */
  readonly word: string;
}

/** What a text says, before units and ends of ranges are settled. */
export interface Phrase {
  readonly first: Quantity;
  /** The upper end of a range. */
  readonly second: Quantity | null;
  readonly bound: Bound;
  readonly unit: NamedUnit | null;
}

interface Found {
  readonly bounds: Bound[];
  readonly units: NamedUnit[];
}

const RATE: NamedUnit = { unit: 'per-10000', word: '每万名' };
const PERCENT: NamedUnit = { unit: 'percent', word: '百分之' };

/** Reads tokens by the grammar of FIGURES.md §3: what leads, a number, what trails, and perhaps a second number. */
export function readPhrase(tokens: readonly Token[]): Phrase | FigureProblem {
  if (tokens.some(({ kind }) => kind === 'vague')) return 'vague';
  if (!tokens.some(isNumber)) return tokens.some(({ kind }) => kind === 'bound') ? 'vague' : 'no-number';

  const found: Found = { bounds: [], units: [] };
  const start = readLead(tokens, found);
  if (typeof start === 'string') return start;
  const first = readQuantity(tokens, start);
  if (typeof first === 'string') return first;
  let next = readTail(tokens, first.next, found);

  let second: Quantity | null = null;
  const joint = tokens[next]?.kind;
  if ((joint === 'to' || joint === 'dash') && isNumber(tokens[next + 1])) {
    const upper = readQuantity(tokens, next + 1);
    if (typeof upper === 'string') return upper;
    second = upper;
    next = readTail(tokens, upper.next, found);
  }
  const leftover = tokens[next];
  if (leftover) return explainLeftover(tokens, next, found);
  return settle(first, second, found);
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'digits' || token?.kind === 'numeral';
}

/** Where the number begins. In 每万名青年126人 the words that follow 每万名 say who is counted. */
function readLead(tokens: readonly Token[], found: Found): number | FigureProblem {
  let rated = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || isNumber(token)) return at;
    if (token.kind === 'minus' || token.kind === 'dash')
      return isNumber(tokens[at + 1]) ? 'negative' : 'malformed';
    if (token.kind === 'to') return 'malformed';
    if (token.kind === 'rate') found.units.push(RATE);
    else if (token.kind === 'percent-of') found.units.push(PERCENT);
    else if (token.kind === 'unit' && token.leads) found.units.push(token);
    else if (token.kind === 'bound' && token.side === 'before') found.bounds.push(token.bound);
    else if (token.kind !== 'filler' && !(rated && token.kind === 'word')) return 'unknown-words';
    rated ||= token.kind === 'rate';
  }
  return 'no-number';
}

/** Takes the bounds and the unit that follow a number; answers where they end. */
function readTail(tokens: readonly Token[], from: number, found: Found): number {
  let at = from;
  let named = false;
  for (;;) {
    const token = tokens[at];
    if (token?.kind === 'bound' && token.side !== 'before') found.bounds.push(token.bound);
    else if (token?.kind === 'rate') found.units.push(RATE);
    else if (token?.kind === 'unit' && !named) {
      found.units.push(token);
      named = true;
    } else return at;
    at += 1;
  }
}

function explainLeftover(tokens: readonly Token[], at: number, { units }: Found): FigureProblem {
  if (tokens.slice(at).some(isNumber)) return 'several-figures';
  if (tokens[at]?.kind === 'bound') return 'several-bounds';
  if (tokens[at]?.kind !== 'word') return 'malformed';
  return units.length === 0 ? 'unknown-unit' : 'unknown-words';
}

function settle(first: Quantity, second: Quantity | null, { bounds, units }: Found): Phrase | FigureProblem {
  const inside = [first.bound, second?.bound ?? null].filter((bound) => bound !== null);
  const all = [...bounds, ...inside, ...(second ? ['range' as const] : [])];
  const [bound = 'exact', ...more] = all;
  if (more.length > 0) return 'several-bounds';
  if (bound === 'exact' && first.bare && !units.includes(PERCENT)) return 'vague';
  if (second !== null && (first.bare || second.bare)) return 'vague';
  const unit = settleUnit(units);
  return unit === 'unit-conflict' ? unit : { first, second, bound, unit };
}

function settleUnit(units: readonly NamedUnit[]): NamedUnit | null | 'unit-conflict' {
  const [unit = null, ...others] = units.includes(RATE)
    ? [RATE, ...units.filter((named) => named !== RATE && !isCounted(named.unit))]
    : units;
  return others.every((named) => named.unit === unit?.unit) ? unit : 'unit-conflict';
}

/** What may stand beside a rate: 每万名126人. */
function isCounted(unit: UnitId): boolean {
  return unit !== 'CNY' && unit !== 'percent';
}
