import { describe, expect, test } from 'vitest';
import type { District, Metric } from '#core/catalogue/catalogue.ts';
import { buildChart } from '#core/chart/chart-option.ts';
import { frameChart } from '#core/chart/frame-chart.ts';
import { DARK, LIGHT, PAGE, type Palette } from '#core/chart/palette.ts';
import { toRows } from '#core/chart/panel-rows.ts';
import { buildPanel } from '#core/compare/build-panel.ts';
import { parseFigure } from '#core/figure/parse-figure.ts';
import type { Observation, Status } from '#core/observation/observation.ts';
import { parsePeriod } from '#core/period/parse-period.ts';
import { drawSvg } from '#worker/charts/draw-svg.ts';

// Invented figures of invented districts: what the charts do with them is looked at in the pictures beside.
const NAMES = ['试甲', '试乙', '试丙', '试丁', '试戊'];

const districtsOf = (names: readonly string[]): District[] =>
  names.map((zh, index) => ({
    code: `00000${index}`,
    slug: `test-${index}`,
    name: { zh, en: `Test ${index}` },
    city: { zh: '试市', en: 'Test City' },
    province: { zh: '试省', en: 'Test Province' },
  }));

const METRIC: Metric = {
  id: 'test-metric',
  subject: 'tests',
  object: 'test',
  name: { zh: '试验指标', en: 'Test metric' },
  definition: { zh: '只为试验。', en: 'For tests only.' },
  unit: 'person',
  counter: null,
  kind: 'flow',
  direction: 'neutral',
  headline: 1,
  denominator: false,
};

interface Told {
  readonly text: string;
  readonly period?: string;
  readonly scope?: string;
}

function observe({ text, period = '2025', scope = 'district' }: Told, index: number): Observation {
  const reading = parseFigure(text, { unit: 'person' });
  const time = parsePeriod(period);
  if (reading.kind === 'problem' || 'code' in time) throw new Error(text);
  const figure = reading.kind === 'figure' ? reading.figure : null;
  const status: Status = reading.kind === 'absent' ? reading.status : 'reported';
  return {
    id: String(index),
    district: `test-${index}`,
    subject: 'tests',
    metric: METRIC.id,
    status,
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    bound: figure?.bound ?? null,
    unit: 'person',
    printed: text,
    kind: 'flow',
    scope: {
      id: scope,
      kind: scope === 'district' ? 'district' : 'product',
      name: { zh: `试${scope}`, en: scope },
    },
    period: time,
    source: null,
    locator: '',
    note: '',
    sinceVersion: 1,
  };
}

const panelOf = (told: readonly Told[], names = NAMES) => {
  const districts = districtsOf(names);
  return {
    panel: buildPanel({ metric: METRIC, districts, observations: told.map(observe), kin: [METRIC] }),
    districts,
  };
};

const CASES: Readonly<Record<string, readonly [told: readonly Told[], names?: string[]]>> = {
  'all-exact': [['98', '76', '54', '32', '10'].map((text) => ({ text }))],
  'every-bound': [['1600余', '至多900', '约1200', '700至1300', '18660'].map((text) => ({ text }))],
  'every-absence': [['0', '未报送', '仅有计划', '不适用', '已撤回'].map((text) => ({ text }))],
  'not-comparable': [
    [
      { text: '1035', scope: '甲', period: '/2022-05-31（推断）' },
      { text: '2000余', scope: '乙' },
      { text: '未报送' },
    ],
  ],
  'a-million-times': [['3000000', '3', '2', '1', '未报送'].map((text) => ({ text }))],
  'thirty-districts': [
    Array.from({ length: 30 }, (_, index) => ({ text: String(100 - index * 3) })),
    Array.from({ length: 30 }, (_, index) => `试${index + 1}`),
  ],
  'long-names': [
    ['12', '345', '未报送'].map((text) => ({ text })),
    ['试新疆维吾尔自治区伊犁哈萨克自治州', '试克孜勒苏柯尔克孜自治州', '试乙'],
  ],
  hostile: [
    [{ text: '1234' }, { text: '56' }],
    ['<script>alert(1)</script>', '"&\u0007\'=cmd'],
  ],
};

const draw = (name: string, lang: 'zh' | 'en', palette: Palette) => {
  const [told, names] = CASES[name] ?? [[]];
  const { panel, districts } = panelOf(told, names);
  const rows = toRows({ ...panel, counter: null, districts, lang });
  const chart =
    palette === PAGE
      ? buildChart({ rows, palette, width: 360, font: 'var(--sans)' })
      : frameChart({ panel, rows, sources: [], version: 1, lang, palette, width: 640, font: 'sans-serif' });
  return drawSvg(chart, { title: METRIC.name[lang], description: panel.statement[lang], id: `test-${name}` });
};

describe('a picture is the same for the same figures', () => {
  test.each(Object.keys(CASES))('%s', async (name) => {
    await expect(draw(name, 'zh', LIGHT)).toMatchFileSnapshot(`__pictures__/${name}.svg`);
  });

  test('in English, on a dark ground', async () => {
    await expect(draw('every-bound', 'en', DARK)).toMatchFileSnapshot('__pictures__/every-bound-en-dark.svg');
  });

  test('drawn again, or after others, it has the same ids', () => {
    const first = draw('all-exact', 'zh', PAGE);
    draw('every-bound', 'zh', PAGE);
    expect(draw('all-exact', 'zh', PAGE)).toBe(first);
  });
});

test('no figure changes on its way into the picture', () => {
  const { panel, districts } = panelOf([{ text: '18.66万' }, { text: '10.3512万' }]);
  const rows = toRows({ ...panel, counter: null, districts, lang: 'zh' });
  const svg = drawSvg(buildChart({ rows, palette: LIGHT, width: 360, font: 'sans-serif' }), {
    title: '',
    description: '',
    id: 'test',
  });
  expect(svg).toContain('>18.66万<');
  expect(svg).toContain('>103512<');
});

test('hostile names stay text', () => {
  const svg = draw('hostile', 'zh', LIGHT);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
});
