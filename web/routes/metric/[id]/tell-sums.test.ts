import { expect, test } from 'vitest';
import { exact, LAOSHAN, observe, periodOf, sampleMetric, XIGU } from '#core/compare/samples.ts';
import { buildPanel } from '#core/compare/build-panel.ts';
import type { ApiPanel } from '$lib/panel/api-panel.ts';
import { tellSums } from './tell-sums.ts';

const DISTRICTS = [LAOSHAN, XIGU];
const METRIC = sampleMetric({ id: 'trial' });

const sumsOf = (values: readonly number[]) => {
  const observations = DISTRICTS.slice(0, values.length).map((district, at) =>
    observe(district, METRIC, { ...exact(values[at] ?? 0), period: periodOf('2023') }),
  );
  const { summary } = buildPanel({ metric: METRIC, districts: DISTRICTS, observations, kin: [METRIC] });
  const lines = tellSums({ summary } as ApiPanel, { counter: null, districts: DISTRICTS, lang: 'zh' });
  return Object.fromEntries(lines.map((line) => [line.name, line]));
};

test('what the figures come to is told in words', () => {
  const sums = sumsOf([30, 10]);
  expect(sums['合计']).toMatchObject({ text: expect.stringMatching(/^40/) as string, why: null });
  expect(sums['占比']?.text).toBe(`${LAOSHAN.name.zh} 75%，${XIGU.name.zh} 25%`);
});

test('and what is not given says why, and by which rule', () => {
  for (const { text, why } of Object.values(sumsOf([30]))) {
    expect(text).toBeNull();
    expect(why?.text).not.toBe('');
    expect(why?.rule).toMatch(/^\d/);
  }
});
