export interface Spread {
  /** Where each label would stand, in any order. */
  readonly wanted: readonly number[];
  /** The least distance between two. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Places for labels that keep their order and a distance, as near as may be to where they would stand: labels that
 * collide move apart about their common middle. Stays within the bounds where there is room for all.
 */
export function spreadLabels({ wanted, step, from, to }: Spread): readonly number[] {
  const order = wanted
    .map((at, index) => ({ at, index }))
    .toSorted((a, b) => a.at - b.at || a.index - b.index);
  const groups: Group[] = [];
  for (const { at } of order) {
    groups.push({ sum: at, count: 1 });
    settle(groups);
  }
  const placed = wanted.map(() => 0);
  let next = 0;
  for (const group of groups) {
    const first = firstOf(group);
    for (let nth = 0; nth < group.count; nth += 1) {
      const index = order[next]?.index ?? 0;
      placed[index] = first + nth * step;
      next += 1;
    }
  }
  return placed;

  function firstOf({ sum, count }: Group): number {
    const centred = sum / count - ((count - 1) * step) / 2;
    return Math.max(from, Math.min(centred, to - (count - 1) * step));
  }

  function settle(all: Group[]): void {
    const [before, last] = all.slice(-2);
    if (!before || !last || firstOf(before) + before.count * step <= firstOf(last)) return;
    all.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    settle(all);
  }
}

interface Group {
  readonly sum: number;
  readonly count: number;
}
