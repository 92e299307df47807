import { describe, expect, it } from 'vitest';
import { SEED_CATALOGUE } from '../../tests/seed-figures.ts';
import { singularOf } from './singular.ts';

describe('one of what is counted in English', () => {
  it.each([
    ['posts', 'post'],
    ['activities', 'activity'],
    ['branches', 'branch'],
    ['classes', 'class'],
    ['boxes', 'box'],
    ['houses', 'house'],
    ['bases', 'base'],
    ['issues', 'issue'],
    ['ways', 'way'],
    ['CVs', 'CV'],
    ['people', 'person'],
    ['person-times', 'person-time'],
    ['service stations', 'service station'],
    ['young women', 'young woman'],
    ['teams of volunteers', 'team of volunteers'],
    ['series', 'series'],
    ['yuan', 'yuan'],
    ['progress', 'progress'],
    ['', ''],
  ])('%s, %s', (plural, one) => {
    expect(singularOf(plural)).toBe(one);
  });

  it('no word that the catalogue counts with is left in the plural', () => {
    const counters = SEED_CATALOGUE.metrics.flatMap(({ counter }) => counter?.en ?? []);
    expect(counters.length).toBeGreaterThan(30);
    expect(
      [...new Set(counters.map(singularOf))].filter((one) => one.endsWith('s') && !one.endsWith('ss')),
    ).toEqual([]);
  });
});
