import { describe, expect, test } from 'vitest';
import { drawHistoryCase } from '#core/chart/gallery/draw-history-case.ts';
import { HISTORY_CASES } from '#core/chart/gallery/history-cases.ts';
import { DARK, LIGHT, PAGE, type Palette } from '#core/chart/palette.ts';
import { drawSvg } from '#worker/charts/draw-svg.ts';

const draw = (id: string, lang: 'zh' | 'en', palette: Palette, isNarrow = false): string => {
  const found = HISTORY_CASES.find((one) => one.id === `history-${id}`);
  if (!found) throw new Error(id);
  return drawHistoryCase(found, { lang, palette, isNarrow, draw: drawSvg });
};

describe('a picture is the same for the same history', () => {
  test.each(HISTORY_CASES.map(({ id }) => id.replace('history-', '')))('%s', async (id) => {
    await expect(draw(id, 'zh', LIGHT)).toMatchFileSnapshot(`__pictures__/history-${id}.svg`);
    await expect(draw(id, 'en', DARK)).toMatchFileSnapshot(`__pictures__/history-${id}-en-dark.svg`);
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
