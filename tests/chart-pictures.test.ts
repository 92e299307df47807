import { describe, expect, test } from 'vitest';
import { buildChart } from '#core/chart/chart-option.ts';
import { drawCase } from '#core/chart/gallery/draw-case.ts';
import { GALLERY_CASES, galleryCase } from '#core/chart/gallery/gallery-cases.ts';
import { DARK, LIGHT, PAGE, type Palette } from '#core/chart/palette.ts';
import { toRows } from '#core/chart/panel-rows.ts';
import { drawSvg } from '#worker/charts/draw-svg.ts';

const draw = (id: string, lang: 'zh' | 'en', palette: Palette) =>
  drawCase(galleryCase(id), { lang, palette, draw: drawSvg });

describe('a picture is the same for the same figures', () => {
  test.each(GALLERY_CASES.map(({ id }) => id))('%s', async (id) => {
    await expect(draw(id, 'zh', LIGHT)).toMatchFileSnapshot(`__pictures__/${id}.svg`);
    await expect(draw(id, 'en', DARK)).toMatchFileSnapshot(`__pictures__/${id}-en-dark.svg`);
  });

  test('drawn again, or after others, it has the same ids', () => {
    const first = draw('five-exact', 'zh', PAGE);
    draw('every-bound', 'zh', PAGE);
    expect(draw('five-exact', 'zh', PAGE)).toBe(first);
  });
});

test('no figure changes on its way into the picture', () => {
  const { panel, districts } = galleryCase('money');
  const rows = toRows({ ...panel, counter: null, districts, lang: 'zh' });
  const svg = drawSvg(buildChart({ rows, palette: LIGHT, width: 360, font: 'sans-serif' }), {
    title: '',
    description: '',
    id: 'test',
  });
  for (const figure of ['1.26亿', '8634.5万', '2000余万', '35.8万', '8600'])
    expect(svg).toContain(`>${figure}<`);
});

test('hostile names stay text', () => {
  const svg = draw('hostile', 'zh', LIGHT);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
});
