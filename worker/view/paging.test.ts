import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDistrict, sampleMetric } from '#core/compare/samples.ts';
import { addressAfter, MOST_CELLS, pageMetrics } from './paging.ts';

const viewOf = (metrics: number, districts: number) => ({
  metrics: Array.from({ length: metrics }, (_, at) => ({ ...sampleMetric(), id: `m-${at}` })),
  districts: Array.from({ length: districts }, (_, at) => sampleDistrict(`d-${at}`, `试${at}`, `Test ${at}`)),
});

test('one page after the other holds every metric once, in order, and none too many cells', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3000 }), (metrics, districts) => {
      const view = viewOf(metrics, districts);
      const seen: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const page = pageMetrics(view, after);
        if ('code' in page) throw new Error(page.code);
        expect(page.metrics.length <= 1 || page.metrics.length * districts <= MOST_CELLS).toBe(true);
        seen.push(...page.metrics.map(({ id }) => id));
        after = page.last;
      }
      expect(seen).toEqual(view.metrics.map(({ id }) => id));
    }),
    { numRuns: 30 },
  );
});

test('a metric that was not asked for is no place to go on from', () => {
  expect(pageMetrics(viewOf(2, 5), 'm-9')).toMatchObject({ code: 'unknown-value', parameter: 'after' });
});

test('what follows is of the same version', () => {
  const url = 'http://localhost/api/v1/compare?subject=a&after=b';
  expect(addressAfter(url, 6, 'c')).toBe('/api/v1/compare?subject=a&after=c&version=6');
  expect(addressAfter(url, 6, null)).toBeNull();
});
