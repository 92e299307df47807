import fc from 'fast-check';
import type { Observation } from '../observation/observation.ts';
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
  sampleScope,
  WHOLE,
} from './samples.ts';

/** For tests: panels of every bound, absence, scope, period, unit and kind, over few numbers so that they collide. */

const METRIC = sampleMetric({ id: 'volunteers-deployed', object: 'service', unit: 'person-time' });
const PERSONS = sampleMetric({ id: 'volunteers', object: 'service', unit: 'person' });
const OTHER = sampleMetric({ id: 'members', object: 'members', unit: 'person' });
const PRODUCT = sampleScope('village-credit', 'product', '整村授信', 'village credit');
const PERIODS = [
  '2023',
  '2022-H1',
  '2023-Q1（推断）',
  '/2022-05-31',
  '2022-03/',
  '2023-12-31',
  '2016',
  '2020',
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
    metric: fc.constantFrom(METRIC, METRIC, METRIC, METRIC, PERSONS, OTHER),
    status: fc.constantFrom<Observation['status'][]>(
      'reported',
      'reported',
      'reported',
      'reported',
      'plan-only',
      'not-applicable',
      'withdrawn',
      'not-reported',
    ),
    figure,
    scope: fc.constantFrom(WHOLE, WHOLE, EPIDEMIC, PRODUCT),
    period: fc.constantFrom(...PERIODS),
    isStray: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })
  .map(({ district, metric, figure, isStray, ...said }) =>
    observe(district, metric, { ...figure, ...said, ...(isStray ? { unit: 'event', kind: 'stock' } : {}) }),
  );

export const panelInput: fc.Arbitrary<PanelInput> = fc
  .record({
    kind: fc.constantFrom('flow' as const, 'stock' as const, 'increment' as const),
    districts: fc.shuffledSubarray(FIVE, { minLength: 1 }),
    observations: fc.array(observation, { maxLength: 14 }),
  })
  .map(({ kind, districts, observations }) => ({
    metric: { ...METRIC, kind },
    districts,
    observations: observations.map((o, index) => ({
      ...o,
      id: `o${index}`,
      kind: o.metric === METRIC.id && o.kind === 'flow' ? kind : o.kind,
    })),
    kin: [METRIC, PERSONS, OTHER],
  }));

/** The input beside what is built from it. */
export const builtPanel = panelInput.map((input) => ({ input, panel: buildPanel(input) }));
