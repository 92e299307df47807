import { expect, test } from 'vitest';
import type { Catalogue, Lang } from '#core/catalogue/catalogue.ts';
import { COVERAGE_CASES, type CoverageCase } from '#core/chart/gallery/coverage-cases.ts';
import { GALLERY_AS_OF } from '#core/chart/gallery/gallery-case.ts';
import { DARK, LIGHT } from '#core/chart/palette.ts';
import type { Size } from '#core/chart/sizes.ts';
import { drawChart } from '#worker/charts/draw-chart.ts';

const EMPTY: Catalogue = { districts: [], subjects: [], metrics: [], scopes: [], sources: [] };

function draw({ coverage, ...told }: CoverageCase, lang: Lang, size: Size, palette = LIGHT): string {
  const catalogue = { ...EMPTY, districts: told.districts, sources: told.sources };
  return drawChart(
    { shown: [{ kind: 'coverage', coverage }] },
    { catalogue, asOf: GALLERY_AS_OF, lang, palette, isNarrow: false },
    size,
  );
}

test.each(COVERAGE_CASES.map((one) => [one.id, one] as const))('%s', async (id, one) => {
  await expect(draw(one, 'zh', 'natural')).toMatchFileSnapshot(`__pictures__/${id}.svg`);
  await expect(draw(one, 'en', '16x9', DARK)).toMatchFileSnapshot(`__pictures__/${id}-en-dark.svg`);
});
