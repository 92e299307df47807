import type { Period } from './period.ts';

type Ends = Pick<Period, 'start' | 'end'>;

/** Days from start to end, both counted; null where either is unknown. */
export function daysOf({ start, end }: Ends): number | null {
  if (start === null || end === null) return null;
  if (start === end) return 1;
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
}

/** Whether the periods share a day; null where an unknown start or end leaves that undecided. */
export function overlaps(a: Ends, b: Ends): boolean | null {
  if (endsBefore(a, b) || endsBefore(b, a)) return false;
  const [knownA, knownB] = [knownDays(a), knownDays(b)];
  if (!knownA || !knownB) return null;
  return knownA.start <= knownB.end && knownB.start <= knownA.end ? true : null;
}

function endsBefore(a: Ends, b: Ends): boolean {
  return a.end !== null && b.start !== null && a.end < b.start;
}

/** The days that surely belong to it: with one end unknown, the day of the other. */
function knownDays({ start, end }: Ends): { start: string; end: string } | null {
  const first = start ?? end;
  const last = end ?? start;
  return first !== null && last !== null ? { start: first, end: last } : null;
}
