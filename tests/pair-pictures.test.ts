import { expect, test } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { GALLERY_AS_OF } from '#core/chart/gallery/gallery-case.ts';
import { DARK, LIGHT } from '#core/chart/palette.ts';
import { insist, type Named } from '#core/compare/insist.ts';
import {
  atLeast,
  EPIDEMIC,
  exact,
  observe,
  periodOf,
  sampleDistrict,
  sampleMetric,
  sampleScope,
} from '#core/compare/samples.ts';
import { drawChart } from '#worker/charts/draw-chart.ts';

const EMPTY: Catalogue = { districts: [], subjects: [], metrics: [], scopes: [], sources: [] };

// Invented figures of invented districts, in pictures that are looked at.
const FIRST = sampleDistrict('test-1', '试甲', 'Test One');
const SECOND = sampleDistrict('test-2', '试乙', 'Test Two');
const TIMES = sampleMetric({
  id: 'test-times',
  name: { zh: '试验人次', en: 'Test attendances' },
  unit: 'person-time',
});
const PERSONS = sampleMetric({ id: 'test-persons', name: { zh: '试验人数', en: 'Test persons' } });
const LOANS = sampleMetric({
  id: 'test-loans',
  name: { zh: '试验贷款金额', en: 'Test loans' },
  unit: 'CNY',
});
const PRODUCT = sampleScope('test-product', 'product', '试验产品', 'test product');

const named = (
  district: Named['district'],
  metric: Named['metric'],
  said: Parameters<typeof observe>[2],
): Named => ({ district, metric, observation: observe(district, metric, said) });

const PAIRS: Readonly<Record<string, readonly [Named, Named]>> = {
  'pair-not-comparable': [
    named(FIRST, TIMES, { ...atLeast(1600), scope: EPIDEMIC, period: periodOf('/2022（推断）') }),
    named(SECOND, PERSONS, exact(3284)),
  ],
  'pair-with-caution': [
    named(FIRST, TIMES, { ...atLeast(1600), scope: EPIDEMIC, period: periodOf('/2022（推断）') }),
    named(SECOND, TIMES, { ...exact(3284), scope: EPIDEMIC, period: periodOf('2022-03/2022-05-31') }),
  ],
  'pair-comparable': [
    named(FIRST, LOANS, { ...exact(10_350_000), scope: PRODUCT }),
    named(SECOND, LOANS, { ...exact(20_700_000), scope: PRODUCT }),
  ],
  'pair-absent': [named(FIRST, PERSONS, { status: 'plan-only' }), named(SECOND, PERSONS, exact(12))],
};

const draw = ([a, b]: readonly [Named, Named], lang: 'zh' | 'en', palette = LIGHT) =>
  drawChart(
    { shown: [{ kind: 'pair', insisted: insist(a, b) }] },
    { catalogue: EMPTY, asOf: GALLERY_AS_OF, lang, palette, isNarrow: false },
    'natural',
  );

test.each(Object.entries(PAIRS))('%s', async (name, pair) => {
  await expect(draw(pair, 'zh')).toMatchFileSnapshot(`__pictures__/${name}.svg`);
});

test('in English, on a dark ground', async () => {
  const [pair] = Object.values(PAIRS);
  if (pair)
    await expect(draw(pair, 'en', DARK)).toMatchFileSnapshot('__pictures__/pair-not-comparable-en-dark.svg');
});

test.each(Object.values(PAIRS))(
  '§12a: whatever the verdict, nothing is drawn but words on a ground',
  (...pair) => {
    const drawn = draw(pair, 'zh').match(/<(path|rect|line|polyline|circle|ellipse|image)\b/g) ?? [];
    expect(drawn).toEqual(['<rect']);
  },
);

test('§12a: the picture itself bears the verdict and every reason', () => {
  const [[a, b] = []] = Object.values(PAIRS);
  if (!a || !b) throw new Error('no pair');
  const words = draw([a, b], 'zh').replace(/<desc[^]*?<\/desc>|<title[^]*?<\/title>|<[^>]*>/g, '');
  expect(words).toContain('不可比');
  for (const { zh } of insist(a, b).reasons) expect(words).toContain(zh);
});
