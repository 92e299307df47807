import { describe, expect, test } from 'vitest';
import { buildChart, type Chart } from './chart-option.ts';
import { LIGHT } from './palette.ts';
import type { PanelRow } from './panel-rows.ts';
import type { Words } from './text-line.ts';

const ABSENT = { value: null, low: null, high: null, bound: null } as const;

const row = (parts: Partial<Omit<PanelRow, 'cell'>> & { readonly cell?: object }): PanelRow =>
  ({
    district: 'a',
    name: '甲',
    place: 0,
    mark: 'bar',
    text: '',
    scope: '',
    period: '',
    ...parts,
  }) as PanelRow;

const chartOf = (...rows: PanelRow[]) => buildChart({ rows, palette: LIGHT, width: 360, font: 'sans-serif' });

const seriesOf = (...rows: PanelRow[]) =>
  (chartOf(...rows).option['series'] as { data: ({ value: number } | null)[] }[]).map(({ data }) =>
    data.map((item) => (item === null ? null : Math.round(item.value))),
  );

describe('what is certain of a figure is one bar, what is open about it another that fades', () => {
  const whole = row({ cell: { ...ABSENT, value: 100, low: 100, high: 100, bound: 'exact' } });
  test.each([
    ['exact', { value: 50, low: 50, high: 50, bound: 'exact' }, 50, null],
    ['at least', { value: 50, low: 50, high: null, bound: 'at-least' }, 50, 14],
    ['at most', { value: 50, low: null, high: 50, bound: 'at-most' }, null, 50],
    ['about', { value: 50, low: null, high: null, bound: 'about' }, 43, 14],
    ['a range', { value: null, low: 30, high: 50, bound: 'range' }, 30, 20],
    ['a true zero', { value: 0, low: 0, high: 0, bound: 'exact' }, 0, null],
  ])('%s', (_, cell, sure, open) => {
    expect(seriesOf(whole, row({ cell }))).toEqual([
      [100, sure],
      [null, open],
    ]);
  });
});

const wordsOf = ({ option }: Chart): Words[] =>
  option.graphic.filter(({ type }) => type === 'text') as Words[];

test.each(['reason', 'figure'] as const)('a %s has no bar: neither zero nor a length', (mark) => {
  const cell = { ...ABSENT, value: 50, low: 50, high: 50, bound: 'exact' };
  expect(seriesOf(row({ mark, cell }))).toEqual([[null], [null]]);
});

test('every row has its name, and its figure, reason and period in words', () => {
  const chart = chartOf(
    row({
      name: '崂山',
      text: '1600余',
      period: '2022',
      cell: { value: 1600, low: 1600, high: null, bound: 'at-least' },
    }),
    row({ name: '济阳', mark: 'reason', text: '未报送', cell: ABSENT }),
    row({ name: '山亭', mark: 'figure', text: '23支', scope: '特色志愿服务', period: '2023', cell: ABSENT }),
  );
  const words = wordsOf(chart).map(({ style }) => style.text);
  expect(words).toEqual(['崂山', '1600余', '2022', '济阳', '未报送', '山亭', '23支', '特色志愿服务', '2023']);
});

test('the axis leaves room for the longest figure, whatever the values', () => {
  const chart = chartOf(
    row({ text: '12345678', cell: { value: 12345678, low: 12345678, high: 12345678, bound: 'exact' } }),
  );
  const label = wordsOf(chart).find(({ style }) => style.text === '12345678');
  expect((label?.style.x ?? 0) + 8 * 0.56 * 13).toBeLessThanOrEqual(chart.layout.right);
});

test('a chart without rows is still a chart', () => {
  expect(chartOf().layout.height).toBe(0);
});

const coloursOf = (...rows: PanelRow[]) =>
  (chartOf(...rows).option['series'] as { data: ({ itemStyle: { color: string } } | null)[] }[])[0]?.data.map(
    (item) => item?.itemStyle.color,
  );

test('each district has its own colour, or all have one where two would share theirs', () => {
  const cell = { ...ABSENT, value: 5, low: 5, high: 5, bound: 'exact' };
  const { districts, uniform } = LIGHT;
  expect(coloursOf(row({ place: 1, cell }), row({ place: 5, cell }))).toEqual([districts[1], districts[0]]);
  expect(coloursOf(row({ place: 1, cell }), row({ place: 6, cell }))).toEqual([uniform, uniform]);
});

test('beside a value a million times as large the least is still seen, and a true zero is not', () => {
  const bars = [3_000_000, 1, 0].map((value) =>
    row({ cell: { ...ABSENT, value, low: value, high: value, bound: 'exact' } }),
  );
  const [, least, zero] = seriesOf(...bars)[0] ?? [];
  expect(least).toBeGreaterThan(10_000);
  expect(zero).toBe(0);
});

test('what does not fit into one line stands in two, and the rows make room for it', () => {
  const long = chartOf(row({ name: '试双江拉祜族佤族布朗族傣族自治县', mark: 'reason', text: '未报送' }));
  expect(wordsOf(long).map(({ style }) => style.text)).toEqual([
    '试双江拉祜族佤族',
    '布朗族傣族自治县',
    '未报送',
  ]);
  expect(long.layout.height).toBeGreaterThan(chartOf(row({ name: '试乙', mark: 'reason' })).layout.height);
});

test('more than ten rows are parted by fives', () => {
  const linesIn = (count: number) =>
    chartOf(
      ...Array.from({ length: count }, (_, place) => row({ place, mark: 'reason' })),
    ).option.graphic.filter(({ type }) => type === 'line').length;
  expect([linesIn(10), linesIn(11), linesIn(30)]).toEqual([0, 2, 5]);
});
