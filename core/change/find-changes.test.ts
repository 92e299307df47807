import { describe, expect, test } from 'vitest';
import { atLeast, exact, LAOSHAN, observe, periodOf, sampleMetric } from '../compare/samples.ts';
import type { Observation } from '../observation/observation.ts';
import { findChanges } from './find-changes.ts';

const METRIC = sampleMetric({ id: 'trial' });
const figure = (said: Partial<Observation> = {}) =>
  observe(LAOSHAN, METRIC, {
    ...exact(12),
    period: periodOf('2023'),
    source: 's-1',
    locator: '第1段',
    ...said,
  });
const withdrawn = figure({
  status: 'withdrawn',
  value: null,
  low: null,
  high: null,
  bound: null,
  printed: '',
});

/** What became of the one cell, and in what it differs. */
const become = (before: Observation | null, after: Observation | null) =>
  findChanges({ before: before ? [before] : [], after: after ? [after] : [] }).map(({ kind, parts }) => [
    kind,
    ...parts,
  ]);

describe('what became of a cell', () => {
  test.each<[string, Observation | null, Observation | null, string[][]]>([
    ['a new figure is added', null, figure(), [['added']]],
    ['another number', figure(), figure(exact(13)), [['changed', 'figure']]],
    ['余 alone', figure({ ...exact(12) }), figure({ ...atLeast(12) }), [['changed', 'figure']]],
    ['other words of the same number', figure(), figure({ printed: '12人' }), [['changed', 'figure']]],
    [
      'the basis of the period',
      figure(),
      figure({ period: periodOf('2023（推断）') }),
      [['changed', 'period']],
    ],
    [
      'several at once',
      figure(),
      figure({ source: 's-2', locator: '第2段', note: '改' }),
      [['changed', 'source', 'locator', 'note']],
    ],
    ['a figure is taken back', figure(), withdrawn, [['withdrawn', 'figure']]],
    ['and comes again', withdrawn, figure(), [['changed', 'figure']]],
    ['added and taken back between the two', null, withdrawn, [['withdrawn']]],
    [
      'withdrawn as before, with another note',
      withdrawn,
      { ...withdrawn, note: '改' },
      [['changed', 'note']],
    ],
    ['gone without a word', figure(), null, [['withdrawn']]],
    ['changed and changed back: another id, the same figure', figure(), figure({ id: '99' }), []],
    ['brought by another version', figure(), figure({ sinceVersion: 7 }), []],
  ])('%s', (_what, before, after, expected) => {
    expect(become(before, after)).toEqual(expected);
  });

  test('figures of another period are another cell', () => {
    const kinds = findChanges({ before: [figure()], after: [figure({ period: periodOf('2024') })] });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['added', 'withdrawn']);
  });
});
