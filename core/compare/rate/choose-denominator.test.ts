import { describe, expect, it } from 'vitest';
import type { Observation } from '../../observation/observation.ts';
import { EPIDEMIC, exact, observe, periodOf, sampleMetric, XIGU } from '../samples.ts';
import { chooseDenominator } from './choose-denominator.ts';

const YOUTH = sampleMetric({ id: 'youth', kind: 'stock', denominator: true });
const numerator = (period: string): Observation =>
  observe(XIGU, sampleMetric(), { ...exact(259), period: periodOf(period) });
const youth = (period: string, said: Partial<Observation> = {}): Observation =>
  observe(XIGU, YOUTH, { ...exact(80_000), id: period, period: periodOf(period), ...said });

describe('§16b the denominator whose day fits', () => {
  it.each([
    ['a day within the period', '2023', '2023-03-31', true],
    ['its last day', '2023', '2023-12-31', true],
    ['its first day, even of a long period', '2020/2023', '2020-01-01', true],
    ['366 days after its end', '2023', '2024-12-31', true],
    ['367 days after its end', '2023', '2025-01-01', false],
    ['366 days before the end of an unknown start', '/2023-12-31', '2022-12-30', true],
    ['367 days before it', '/2023-12-31', '2022-12-29', false],
    ['an unnamed day of the same year', '2023', '2023', true],
    ['an unnamed day of a year that fits only in part', '2023-12-31', '2022', false],
    ['an open start of its own', '2023', '/2023-12-31', true],
    ['an end that is not known', '2023', '2023-03-31/', false],
    ['a numerator without an end', '2023-01-01/', '2023-03-31', false],
  ])('%s', (_, time, day, fits) => {
    const choice = chooseDenominator(numerator(time), [youth(day)]);
    expect(choice.gap).toBe(fits ? null : 'denominator-date');
    expect(choice.found?.id).toBe(day);
  });

  it('of several is the nearest to the end of the period', () => {
    const days = ['2022-12-31', '2023-06-30', '2024-02-01'].map((day) => youth(day));
    expect(chooseDenominator(numerator('2023'), days).found?.id).toBe('2024-02-01');
  });

  it('on equal distance is the earlier', () => {
    const days = [youth('2024-01-30'), youth('2023-12-01')];
    expect(chooseDenominator(numerator('2023'), days).found?.id).toBe('2023-12-01');
  });
});

describe('§16a a denominator is a number of people of the whole district, with a source', () => {
  it.each<[string, Partial<Observation>, string]>([
    [
      'a plan',
      { status: 'plan-only', value: null, low: null, high: null, bound: null },
      'denominator-missing',
    ],
    ['a part of the district', { scope: EPIDEMIC }, 'denominator-missing'],
    ['another unit', { unit: 'count' }, 'denominator-missing'],
    ['a flow', { kind: 'flow' }, 'denominator-missing'],
    ['no source', { source: null }, 'source-missing'],
  ])('%s is none', (_, said, gap) => {
    expect(chooseDenominator(numerator('2023'), [youth('2023-12-31', said)])).toEqual({ found: null, gap });
  });

  it('nothing is none', () => {
    expect(chooseDenominator(numerator('2023'), [])).toEqual({ found: null, gap: 'denominator-missing' });
  });
});
