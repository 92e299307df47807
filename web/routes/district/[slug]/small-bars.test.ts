import { describe, expect, it } from 'vitest';
import { toRows } from '#core/chart/panel-rows.ts';
import { buildPanel } from '#core/compare/build-panel.ts';
import {
  atLeast,
  CHENGYANG,
  EPIDEMIC,
  exact,
  FIVE,
  JIYANG,
  LAOSHAN,
  observe,
  sampleMetric,
  SHANTING,
} from '#core/compare/samples.ts';
import type { Observation } from '#core/observation/observation.ts';
import { toSmallBars } from './small-bars.ts';

const METRIC = sampleMetric();

const barsOf = (observations: readonly Observation[]) => {
  const panel = buildPanel({ metric: METRIC, districts: FIVE, observations, kin: [METRIC] });
  return toSmallBars(toRows({ ...panel, counter: null, districts: FIVE, lang: 'zh' }));
};

describe('small bars', () => {
  it('stand only beside figures that share an axis', () => {
    const bars = barsOf([
      observe(LAOSHAN, METRIC, exact(50)),
      observe(CHENGYANG, METRIC, exact(100)),
      observe(JIYANG, METRIC, { status: 'plan-only' }),
      observe(SHANTING, METRIC, { ...exact(900), scope: EPIDEMIC }),
    ]);
    expect([...bars.keys()]).toEqual([LAOSHAN.slug, CHENGYANG.slug]);
    expect(bars.get(LAOSHAN.slug)).toMatchObject({ sure: 50, open: 0, bound: 'exact' });
    expect(bars.get(CHENGYANG.slug)).toMatchObject({ sure: 100, open: 0 });
  });

  it('are not drawn for a figure that is alone', () => {
    expect(barsOf([observe(LAOSHAN, METRIC, exact(50))]).size).toBe(0);
  });

  it('are not drawn for figures of different scopes', () => {
    const apart = { ...exact(900), scope: EPIDEMIC };
    expect(barsOf([observe(LAOSHAN, METRIC, exact(50)), observe(SHANTING, METRIC, apart)]).size).toBe(0);
  });

  it('keep the open end of a lower bound open, within the room that there is', () => {
    const bars = barsOf([observe(LAOSHAN, METRIC, atLeast(100)), observe(CHENGYANG, METRIC, exact(100))]);
    const open = bars.get(LAOSHAN.slug);
    expect(open?.bound).toBe('at-least');
    expect(open?.open).toBeGreaterThan(0);
    expect((open?.sure ?? 0) + (open?.open ?? 0)).toBeCloseTo(100, 0);
    expect(bars.get(CHENGYANG.slug)?.sure).toBe(open?.sure);
  });

  it('of nothing but zeros have no length', () => {
    const bars = barsOf([observe(LAOSHAN, METRIC, exact(0)), observe(CHENGYANG, METRIC, exact(0))]);
    expect([...bars.values()].map(({ sure, open }) => sure + open)).toEqual([0, 0]);
  });
});
