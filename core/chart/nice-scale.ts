export interface Scale {
  readonly max: number;
  /** From zero to the maximum. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 4, 5];
const FEWEST = 3;
const MOST = 5;

/** A scale from zero in a few round steps that ends as near above the number as may be; of what is counted whole, in whole steps. */
export function niceScale(reach: number, isWhole: boolean): Scale {
  const target = reach > 0 ? reach : 1;
  const power = 10 ** Math.floor(Math.log10(target));
  const steps = [0.1, 1].flatMap((scale) => STEPS.map((step) => clean(step * scale * power)));
  const choices = steps
    .filter((step) => !isWhole || Number.isInteger(step))
    .map((step) => ({ step, count: Math.ceil(clean(target / step)) }))
    .filter(({ count }) => count <= MOST)
    .toSorted((a, b) => rank(a) - rank(b) || a.step * a.count - b.step * b.count || a.count - b.count);
  const { step, count } = choices[0] ?? { step: target, count: 1 };
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean(index * step));
  return { max: ticks.at(-1) ?? step, ticks };
}

/** Too few steps only where there is no other choice. */
const rank = ({ count }: { readonly count: number }): number => Math.max(FEWEST - count, 0);

/** Without the dust of binary fractions. */
const clean = (number: number): number => Number(number.toPrecision(12));
