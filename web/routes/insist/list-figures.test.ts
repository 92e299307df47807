import { describe, expect, it } from 'vitest';
import { choosePair, type Candidate } from './list-figures.ts';

const figure = (id: string, said: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  metric: 'squads',
  scope: 'district',
  onAxis: true,
  ...said,
});

describe('without a choice the two that are shown', () => {
  it.each<[string, Candidate[], readonly [string, string] | null]>([
    ['are none where there is one figure', [figure('1')], null],
    ['are the first two where all are compared', [figure('1'), figure('2'), figure('3')], ['1', '2']],
    [
      'are of different scopes where one is set apart',
      [figure('1'), figure('2'), figure('3', { scope: 'sector', onAxis: false })],
      ['1', '3'],
    ],
    ['are of different metrics', [figure('1'), figure('2', { metric: 'volunteers' })], ['1', '2']],
    [
      'are the first two where none share an axis for lying too far apart',
      [figure('1', { onAxis: false }), figure('2', { onAxis: false })],
      ['1', '2'],
    ],
  ])('%s', (_, figures, pair) => {
    expect(choosePair(figures, [])).toEqual(pair);
  });
});

it('of two metrics the first figure of each is shown', () => {
  const [branches, organisations] = [
    [figure('1'), figure('2', { onAxis: false })],
    [figure('3'), figure('4')],
  ];
  expect(choosePair(branches, organisations)).toEqual(['1', '3']);
  expect(choosePair([], organisations)).toBeNull();
});
