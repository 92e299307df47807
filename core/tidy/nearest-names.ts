import { matchKey } from './match-key.ts';
import type { Named } from './name-index.ts';

/** Below this share of characters in common a name is no help to someone who mistyped another. */
const LEAST_LIKENESS = 0.4;
const MOST_NAMES = 3;
/** A file with more unknown names than this has another fault than spelling, and each search costs. */
const MOST_SEARCHES = 50;

/** Finds the things called most like a key (as `matchKey` makes it), the likest first, by their first names. */
export function searchNearest(things: readonly Named[]): (key: string) => readonly string[] {
  const keyed = things.map(({ id, names }) => ({ name: names[0] ?? id, keys: [...names, id].map(matchKey) }));
  let searches = 0;
  return (key) => {
    if (key === '' || ++searches > MOST_SEARCHES) return [];
    return keyed
      .map(({ name, keys }) => ({
        name,
        likeness: Math.max(...keys.map((own) => measureLikeness(key, own))),
      }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_NAMES)
      .map(({ name }) => name);
  };
}

/** 1 for the same text, 0 for nothing in common. */
function measureLikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer === 0 || shorter / longer < LEAST_LIKENESS) return 0;
  return 1 - countEdits(a, b) / longer;
}

/** Levenshtein: the least number of characters to put in, take out or replace. */
function countEdits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
