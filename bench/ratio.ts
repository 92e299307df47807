/** What was measured twice in one breath: ours, and what it is held against. */
export interface Pair<T = number> {
  readonly ours: T;
  readonly reference: T;
}

export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The ratio of ours to the reference, pair by pair: what slows the machine down slows both halves of a pair.
 * Throws if there are no pairs, or if a reference is not above zero.
 */
export function ratioOf(pairs: readonly Pair[]): Ratio {
  if (pairs.length === 0 || pairs.some(({ reference }) => !(reference > 0)))
    throw new RangeError('A ratio needs pairs whose reference is above zero.');
  const ratios = pairs.map(({ ours, reference }) => ours / reference);
  return { median: medianOf(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

/** The middle of an odd number of values, the mean of the two middle ones of an even number. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return (low + high) / 2;
}

/** Measures in turn, the order reversed in every second round, so that neither half always comes first. */
export async function measurePairs<T>(
  rounds: number,
  measure: { readonly ours: () => Promise<T>; readonly reference: () => Promise<T> },
): Promise<Pair<T>[]> {
  const pairs: Pair<T>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await measure.reference() : undefined;
    const ours = await measure.ours();
    pairs.push({ ours, reference: first ?? (await measure.reference()) });
  }
  return pairs;
}
