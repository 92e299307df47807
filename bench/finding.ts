import { medianOf, ratioOf, type Pair } from './ratio.ts';

/** What was measured, and the budget that it is held to. */
export interface Finding {
  readonly what: string;
  readonly value: number;
  /** The value in words, with what it was made of. */
  readonly told: string;
  readonly budget: Budget;
}

export type Budget = { readonly atMost: number } | { readonly atLeast: number };

export const holds = ({ value, budget }: Finding): boolean =>
  'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;

/** Holds ours against the reference, by the median of the pairs. */
export function compare({
  what,
  pairs,
  unit,
  aside = '',
  budget,
}: {
  readonly what: string;
  readonly pairs: readonly Pair[];
  readonly unit: string;
  /** Told beside the ratio, and not judged. */
  readonly aside?: string;
  readonly budget: Budget;
}): Finding {
  const { median, min, max } = ratioOf(pairs);
  const [ours, reference] = [medianOf(pairs.map((p) => p.ours)), medianOf(pairs.map((p) => p.reference))];
  const told =
    `${median.toFixed(3)} × (${min.toFixed(2)}–${max.toFixed(2)} in ${pairs.length} pairs; ` +
    `here ${Math.round(ours)} against ${Math.round(reference)} ${unit}${aside})`;
  return { what, value: median, told, budget };
}

/** One line: whether it holds, what it is, what it was measured as, and what was allowed. */
export function tell(finding: Finding): string {
  const { what, told, budget } = finding;
  const allowed = 'atMost' in budget ? `at most ${budget.atMost}` : `at least ${budget.atLeast}`;
  return `${holds(finding) ? '  holds ' : '  MISSED'}  ${what}: ${told}; allowed ${allowed}`;
}
