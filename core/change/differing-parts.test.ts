import { describe, expect, test } from 'vitest';
import { atLeast, exact, LAOSHAN, observe, periodOf, sampleMetric } from '../compare/samples.ts';
import type { Observation } from '../observation/observation.ts';
import { differingParts, type Part } from './differing-parts.ts';

const METRIC = sampleMetric({ id: 'trial' });
const figure = (said: Partial<Observation> = {}) =>
  observe(LAOSHAN, METRIC, {
    ...exact(12),
    period: periodOf('2023'),
    source: 's-1',
    locator: '第1段',
    ...said,
  });
const absent = { value: null, low: null, high: null, bound: null, printed: '' } as const;
const withdrawn = figure({ ...absent, status: 'withdrawn' });

describe('in what two observations of one cell read differently', () => {
  test.each<[string, Observation, Observation, Part[]]>([
    ['another number', figure(), figure(exact(13)), ['figure']],
    ['余 alone', figure(exact(12)), figure(atLeast(12)), ['figure']],
    ['other words of the same number', figure(), figure({ printed: '12人' }), ['figure']],
    ['the basis of the period', figure(), figure({ period: periodOf('2023（推断）') }), ['period']],
    [
      'several at once',
      figure(),
      figure({ source: 's-2', locator: '第2段', note: '改' }),
      ['source', 'locator', 'note'],
    ],
    ['a figure that is taken back', figure(), withdrawn, ['figure']],
    ['taken back as before, with another note', withdrawn, { ...withdrawn, note: '改' }, ['note']],
    ['another id, the same figure', figure(), figure({ id: '99' }), []],
    ['the same, brought by another version', figure(), figure({ sinceVersion: 7 }), []],
  ])('%s', (_what, before, after, parts) => {
    expect(differingParts(before, after)).toEqual(parts);
    expect(differingParts(after, before)).toEqual(parts);
  });
});
