import { describe, expect, test } from 'vitest';
import { buildPanel } from '#core/compare/build-panel.ts';
import { exact, observe, sampleDistrict, sampleMetric } from '#core/compare/samples.ts';
import { MOST_IN_PAIRS, pairPanels } from './pair-panels.ts';

const METRIC = sampleMetric();

function panelOf(count: number) {
  const districts = Array.from({ length: count }, (_, n) =>
    sampleDistrict(`test-${n}`, `试${n}`, `Test ${n}`),
  );
  const observations = districts.map((district, n) => observe(district, METRIC, exact(n)));
  return { districts, panel: buildPanel({ metric: METRIC, districts, observations, kin: [] }) };
}

describe('pairs are worked out for at most thirty districts that report', () => {
  test('thirty make 435', () => {
    const { panel, districts } = panelOf(MOST_IN_PAIRS);
    expect(pairPanels([panel], districts)).toMatchObject([{ length: 435 }]);
  });

  test('one more is a problem that says so', () => {
    const { panel, districts } = panelOf(MOST_IN_PAIRS + 1);
    expect(pairPanels([panel], districts)).toMatchObject({
      code: 'bad-parameter',
      parameter: 'pairs',
      detail: { en: expect.stringContaining('at most 30') },
    });
  });
});
