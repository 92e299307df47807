import { describe, expect, it } from 'vitest';
import { buildPanel } from '../compare/build-panel.ts';
import { CHENGYANG, exact, LAOSHAN, observe, sampleMetric } from '../compare/samples.ts';
import { findReaches, reachTo, tellGrown } from './axis-reach.ts';
import { panelChart } from './panel-chart.ts';
import { LIGHT } from './palette.ts';
import type { Shown } from './shown.ts';

const METRIC = sampleMetric();
const districts = [LAOSHAN, CHENGYANG];
const chartOf = (first: number, second: number): Shown => ({
  kind: 'panel',
  panel: buildPanel({
    metric: METRIC,
    districts,
    kin: [],
    observations: [observe(LAOSHAN, METRIC, exact(first)), observe(CHENGYANG, METRIC, exact(second))],
  }),
});

/** How long the bar of the first district is, as a share of the axis. */
function lengthOf(shown: Shown): number {
  if (shown.kind !== 'panel') throw new Error(shown.kind);
  const look = {
    districts,
    sources: [],
    asOf: { version: 1, date: null },
    lang: 'zh',
    palette: LIGHT,
  } as const;
  const { option } = panelChart({ ...look, panel: shown.panel, reach: shown.reach });
  const { xAxis, series } = option as unknown as {
    xAxis: { max: number };
    series: { data: { value: number }[] }[];
  };
  return (series[0]?.data[0]?.value ?? NaN) / xAxis.max;
}

const now = chartOf(1300, 800);

describe('an axis that goes as far as it did', () => {
  it('is a round number beyond what is shown now', () => {
    expect([...findReaches([now])]).toEqual([[METRIC.id, 1600]]);
  });

  it('keeps the length of a bar whose figure stays when another grows', () => {
    const later = chartOf(1300, 1450);
    const [kept, grown] = [now, later].map((one) => reachTo([one], new Map([[METRIC.id, 1500]])));
    expect(lengthOf(later)).not.toBeCloseTo(lengthOf(now), 3);
    expect(lengthOf(grown?.[0] ?? later)).toBeCloseTo(lengthOf(kept?.[0] ?? now), 6);
    expect(tellGrown(grown ?? [])).toEqual([]);
  });

  it('is never too short for a figure, and says that it had to grow', () => {
    const [shown] = reachTo([chartOf(1300, 2600)], new Map([[METRIC.id, 1500]]));
    const told = shown ? tellGrown([shown]) : [];
    expect(shown && lengthOf(shown)).toBeCloseTo(lengthOf(chartOf(1300, 2600)), 6);
    expect(told[0]?.zh).toContain('到1500为止');
    expect(told[0]?.en).toContain('up to 1,500');
  });
});
