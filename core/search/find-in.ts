import type { Sign, Spelling, Typed } from './spelling.ts';

/** How well a text answers a query, the best first. */
export const WAYS = ['exact', 'prefix', 'initials', 'words', 'definition'] as const;
export type Way = (typeof WAYS)[number];

/** Where in a text a query was found, in UTF-16 units. */
export interface Found {
  readonly way: Way;
  readonly start: number;
  readonly end: number;
}

/** Two initials in the middle of a long title are chance. */
const LEAST_INITIALS_INSIDE = 3;

/**
 * Where a text first holds a query (as `fold` makes it), written in characters, in pinyin, in initials, or in a mixture
 * of them; null where it holds it nowhere. No later place can be a better one.
 */
export function findIn({ signs, heads }: Spelling, query: string): Found | null {
  const [head] = query;
  if (head === undefined || !heads.includes(head)) return null;
  for (let from = 0; from < signs.length; from++) {
    const sign = signs[from];
    if (!sign?.typed.heads.includes(head)) continue;
    const reach = reachFrom(signs, from, query);
    const way = reach && wayOf({ ...reach, isFirst: from === 0, isLast: reach.to === signs.length, query });
    if (way) return { way, start: sign.start, end: reach.end };
  }
  return null;
}

interface Reach {
  /** Up to, and without, this sign. */
  readonly to: number;
  readonly end: number;
  /** Some character was typed as its initial alone. */
  readonly isShort: boolean;
  /** The last sign was not typed to its end. */
  readonly isOpen: boolean;
}

interface Place extends Reach {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly query: string;
}

function wayOf({ isShort, isOpen, isFirst, isLast, query }: Place): Way | null {
  if (isShort && isFirst) return 'initials';
  if (isShort) return query.length < LEAST_INITIALS_INSIDE ? null : 'words';
  if (!isFirst) return 'words';
  return isLast && !isOpen ? 'exact' : 'prefix';
}

/** How much of a query has been read, and whether initials were needed for that. */
interface Split {
  readonly used: number;
  readonly isShort: boolean;
}

/** Reads on from one sign, with every split of the query at once: bounded by signs × length of the query. */
function reachFrom(signs: readonly Sign[], from: number, query: string): Reach | null {
  let open: readonly Split[] = [{ used: 0, isShort: false }];
  let best: Reach | null = null;
  for (let at = from; at < signs.length && open.length > 0; at++) {
    const sign = signs[at];
    if (!sign) break;
    const next: Split[] = [];
    for (const split of open) {
      for (const { length, isOpen, ...step } of stepsOver(sign.typed, query, split.used)) {
        const used = split.used + length;
        const isShort = split.isShort || step.isShort;
        if (used < query.length) keepBetter(next, { used, isShort });
        else best = chooseReach(best, { to: at + 1, end: endOf(sign, length, isOpen), isShort, isOpen });
      }
    }
    open = next;
  }
  return best;
}

function keepBetter(splits: Split[], split: Split): void {
  const at = splits.findIndex(({ used }) => used === split.used);
  if (at < 0) splits.push(split);
  else if (!split.isShort) splits[at] = split;
}

const chooseReach = (known: Reach | null, found: Reach): Reach =>
  known && costOf(known) <= costOf(found) ? known : found;

const costOf = ({ isShort, isOpen }: Reach): number => (isShort ? 2 : 0) + (isOpen ? 1 : 0);

/** Half a character cannot be marked, the beginning of a word can. */
const endOf = ({ start, end, typed }: Sign, length: number, isOpen: boolean): number =>
  isOpen && typed.readings.length === 0 ? Math.min(start + length, end) : end;

interface Step {
  readonly length: number;
  readonly isShort: boolean;
  readonly isOpen: boolean;
}

/** Every way in which the query, from a place on, can mean this sign. */
function stepsOver({ plain, readings }: Typed, query: string, used: number): readonly Step[] {
  const left = query.length - used;
  const steps: Step[] = [];
  for (const writing of [plain, ...readings]) {
    if (query.startsWith(writing, used))
      steps.push({ length: writing.length, isShort: false, isOpen: false });
    else if (left < writing.length && writing.startsWith(query.slice(used)))
      steps.push({ length: left, isShort: false, isOpen: true });
  }
  for (const reading of readings) {
    if (reading[0] === query[used]) steps.push({ length: 1, isShort: true, isOpen: false });
    if (/^[zcs]h/.test(reading) && query.startsWith(reading.slice(0, 2), used))
      steps.push({ length: 2, isShort: true, isOpen: false });
  }
  return steps;
}
