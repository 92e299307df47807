import fc from 'fast-check';
import { buildPanel, type PanelInput } from './build-panel.ts';
import {
  about,
  atLeast,
  atMost,
  between,
  EPIDEMIC,
  exact,
  FIVE,
  observe,
  periodOf,
  sampleMetric,
  WHOLE,
} from './samples.ts';

/** For tests: panels in which mostly every district has a figure, and mostly one that is comparable. */

const number = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 900, max: 1100 }),
  fc.integer({ min: 0, max: 9_000_000 }).map((n) => n / 100),
  fc.constantFrom(9_007_199_254_740_991, 123_456_789.123456, 10_350_000),
);

const figure = fc.oneof(
  { weight: 8, arbitrary: number.map(exact) },
  { weight: 3, arbitrary: number.map((n) => between(n, n + 1)) },
  number.map(atLeast),
  number.map(atMost),
  number.map(about),
);

/** Nine times in ten the one, else one of the others. */
function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 20, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));
}

const figures = fc.array(
  fc.record({
    figure,
    status: mostly<'reported' | 'plan-only'>('reported', 'plan-only'),
    scope: mostly(WHOLE, EPIDEMIC),
    period: mostly(periodOf('2023'), periodOf('2022'), periodOf('2023（推断）')),
  }),
  { minLength: 1, maxLength: FIVE.length },
);

const input: fc.Arbitrary<PanelInput> = fc
  .record({
    figures,
    kind: fc.constantFrom('flow' as const, 'stock' as const),
    unit: mostly<'CNY' | 'percent' | 'per-10000'>('CNY', 'percent', 'per-10000'),
  })
  .map((said) => {
    const metric = sampleMetric({ kind: said.kind, unit: said.unit });
    const districts = FIVE.slice(0, said.figures.length);
    const observations = said.figures.flatMap(({ figure: numbers, ...rest }, index) => {
      const district = districts[index];
      return district ? [observe(district, metric, { ...numbers, ...rest, kind: said.kind })] : [];
    });
    return { metric, districts, observations, kin: [metric] };
  });

/** The input beside what is built from it. */
export const fullPanel = input.map((said) => ({ input: said, panel: buildPanel(said) }));
