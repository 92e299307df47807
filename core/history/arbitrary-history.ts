import fc from 'fast-check';
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
} from '../compare/samples.ts';
import type { Observation } from '../observation/observation.ts';
import { buildHistory, type HistoryInput } from './build-history.ts';

/** For tests: histories of every bound, absence, scope and period, over few numbers so that they collide. */

const METRIC = sampleMetric({ id: 'volunteers', unit: 'person' });
const PERIODS = [
  ...['2019', '2020', '2021', '2022', '2021-H1', '2021-H2', '2022-H1', '2020-12-31'],
  ...['2021-12-31（推断）', '/2022-05-31', '2022-03/', '2021-07/2022-06'],
].map(periodOf);

const number = fc.integer({ min: 0, max: 6 });

const figure = fc.oneof(
  { weight: 3, arbitrary: number.map(exact) },
  number.map(atLeast),
  number.map(atMost),
  number.map(about),
  fc.tuple(number, number).map(([a, b]) => between(Math.min(a, b), Math.max(a, b) + 1)),
);

const observation: fc.Arbitrary<Observation> = fc
  .record({
    district: fc.constantFrom(...FIVE),
    status: fc.constantFrom<Observation['status'][]>(
      ...(['reported', 'reported', 'reported', 'reported', 'plan-only', 'not-reported'] as const),
    ),
    figure,
    scope: fc.constantFrom(WHOLE, WHOLE, EPIDEMIC),
    period: fc.constantFrom(...PERIODS),
  })
  .map(({ district, figure, ...said }) => observe(district, METRIC, { ...figure, ...said }));

export const historyInput: fc.Arbitrary<HistoryInput> = fc
  .record({
    kind: fc.constantFrom('flow' as const, 'stock' as const, 'increment' as const),
    districts: fc.shuffledSubarray(FIVE, { minLength: 1 }),
    observations: fc.uniqueArray(observation, {
      maxLength: 24,
      selector: ({ district, period, scope }) => `${district} ${period.label} ${scope.id}`,
    }),
  })
  .map(({ kind, districts, observations }) => ({
    metric: { ...METRIC, kind },
    districts,
    observations: observations.map((o, index) => ({ ...o, id: `o${index}`, kind })),
  }));

/** The input beside what is built from it. */
export const builtHistory = historyInput.map((input) => ({ input, history: buildHistory(input) }));
