import { describe, expect, test } from 'vitest';
import { historyChart } from '#core/chart/history/history-chart.ts';
import { DARK, LIGHT, PAGE, type Palette } from '#core/chart/palette.ts';
import { drawSvg } from '#worker/charts/draw-svg.ts';
import { HISTORY_CASES, historyOf } from './history-cases.ts';

const draw = (name: string, lang: 'zh' | 'en', palette: Palette, isNarrow = false): string => {
  const { history, districts } = historyOf(HISTORY_CASES[name] ?? { names: [], courses: [] });
  const chart = historyChart({
    ...{ history, districts, lang, palette, isNarrow },
    ...{ notes: [], sources: [], version: 1 },
  });
  return drawSvg(chart, {
    title: history.metric.name[lang],
    description: history.statement[lang],
    id: `test-${name}`,
  });
};

describe('a picture is the same for the same history', () => {
  test.each(Object.keys(HISTORY_CASES))('%s', async (name) => {
    await expect(draw(name, 'zh', LIGHT)).toMatchFileSnapshot(`__pictures__/history-${name}.svg`);
  });

  test('in English, on a dark ground', async () => {
    await expect(draw('bounds', 'en', DARK)).toMatchFileSnapshot('__pictures__/history-bounds-en-dark.svg');
  });

  test('bare and narrow, in the colours of the page', async () => {
    await expect(draw('gaps', 'zh', PAGE, true)).toMatchFileSnapshot('__pictures__/history-gaps-narrow.svg');
  });
});

test('where there is no change to draw, the picture says so', () => {
  expect(draw('one-point-each', 'zh', PAGE)).toContain('没有一地有同一口径的两期数字，看不出变化。');
});

test('hostile names stay text', () => {
  const svg = draw('hostile', 'zh', LIGHT);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});
