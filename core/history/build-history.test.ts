import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMost,
  between,
  CHENGYANG,
  EPIDEMIC,
  exact,
  LAOSHAN,
  sampleMetric,
} from '../compare/samples.ts';
import { buildHistory } from './build-history.ts';
import { MOST_TIMES } from './latest-times.ts';
import { absent, observeOver } from './history-samples.ts';

const FLOW = sampleMetric();
const STOCK = sampleMetric({ id: 'members', kind: 'stock' });
const epidemic = (value: number) => ({ ...exact(value), scope: EPIDEMIC });

type Said = Parameters<typeof observeOver>[2];

function traceOf(metric: typeof FLOW, said: Said, others: Said = {}) {
  const { series, hasChart } = buildHistory({
    metric,
    districts: [LAOSHAN, CHENGYANG],
    observations: [...observeOver(LAOSHAN, metric, said), ...observeOver(CHENGYANG, metric, others)],
  });
  const [own] = series;
  return {
    hasChart,
    points: own?.points.map(({ period }) => period.label),
    lines: own?.segments.map(({ from, to, direction }) => `${tail(from)}–${tail(to)} ${direction}`),
    breaks: own?.breaks.map(({ from, to, code }) => `${tail(from)}–${tail(to)} ${code}`),
  };
}

const tail = (id: string): string => id.replace('laoshan ', '');

describe('§14: what a line joins', () => {
  it('years of one scope that follow each other, in order of time', () => {
    expect(traceOf(FLOW, { 2023: exact(7), 2021: exact(5), 2022: exact(6) })).toEqual({
      hasChart: true,
      points: ['2021', '2022', '2023'],
      lines: ['2021–2022 higher', '2022–2023 higher'],
      breaks: [],
    });
  });

  it.each([
    ['lower', exact(6), exact(5)],
    ['equal', exact(5), exact(5)],
    ['undecided', atLeast(1600), exact(1700)],
    ['higher', atMost(1600), exact(1700)],
    ['undecided', exact(1600), about(1700)],
    ['higher', between(3, 4), atLeast(5)],
    ['lower', atLeast(1600), between(3, 4)],
  ])('§14g: a later figure is %s only where no other order is possible', (direction, before, after) => {
    expect(traceOf(FLOW, { 2021: before, 2022: after }).lines).toEqual([`2021–2022 ${direction}`]);
  });

  it('halves and quarters, but never one to the other', () => {
    expect(traceOf(FLOW, { '2021-H1': exact(1), '2021-H2': exact(2) }).breaks).toEqual([]);
    expect(traceOf(FLOW, { '2021-Q4': exact(1), '2022-Q1': exact(2) }).breaks).toEqual([]);
    expect(traceOf(FLOW, { 2021: exact(259), '2022-H1': exact(641) })).toMatchObject({
      lines: [],
      breaks: ['2021–2022-H1 length-differs'],
    });
  });

  it('§14a: what has no start has no length, and what has no end no place', () => {
    expect(traceOf(FLOW, { '/2021-12-31': exact(1), 2022: exact(2) }).breaks).toEqual([
      '/2021-12-31–2022 period-unknown',
    ]);
    expect(traceOf(STOCK, { '2021/': exact(1), '2022-12-31': exact(2) })).toMatchObject({
      hasChart: false,
      breaks: ['2022-12-31–2021/ period-unknown'],
    });
    expect(traceOf(STOCK, { '/2021-12-31': exact(1), '/2022-12-31': exact(2) }).breaks).toEqual([]);
  });

  it.each(['not-reported', 'plan-only', 'not-applicable', 'withdrawn'] as const)(
    '§14b: a year that is %s breaks it, and stays at its place',
    (status) => {
      expect(traceOf(FLOW, { 2021: exact(1), 2022: absent(status), 2023: exact(2) })).toEqual({
        hasChart: true,
        points: ['2021', '2022', '2023'],
        lines: [],
        breaks: ['2021–2023 absent'],
      });
    },
  );

  it.each([
    ['a year', FLOW, { 2020: exact(1), 2022: exact(2) }, '2020–2022'],
    ['half a year', FLOW, { '2021-H1': exact(1), '2022-H1': exact(2) }, '2021-H1–2022-H1'],
    ['a year of a stock', STOCK, { 2020: exact(1), 2022: exact(2) }, '2020–2022'],
    [
      'a day on which a stock is due',
      STOCK,
      { '2019-12-31': exact(1), '2020-12-31': exact(1), '2022-12-31': exact(2) },
      '2020-12-31–2022-12-31',
    ],
  ])('§14c: %s passed over in silence is a gap', (_, metric, said, place) => {
    expect(traceOf(metric, said).breaks).toEqual([`${place} gap`]);
  });

  it('§14c: stocks of two days are joined where they are about a year apart', () => {
    expect(traceOf(STOCK, { '2019-12-31': exact(1), '2022-12-31': exact(2) }).breaks).toHaveLength(1);
    expect(traceOf(STOCK, { '2021-12-31': exact(1), '2023-05-31': exact(2) }).breaks).toEqual([]);
    expect(traceOf(STOCK, { '2022-03': exact(1), '2023-03': exact(2) }).breaks).toEqual([]);
  });

  it('§14d: times that overlap are not joined', () => {
    const said = { '2021-01/2021-12': exact(1), '2021-07/2022-06': exact(2) };
    expect(traceOf(FLOW, said).breaks).toEqual(['2021-01/2021-12–2021-07/2022-06 periods-overlap']);
  });

  it('§14f: a change of scope breaks it, scopes side by side do not', () => {
    const changed = { 2020: exact(1), 2021: exact(2), 2022: epidemic(3), 2023: epidemic(4) };
    expect(traceOf(FLOW, changed)).toMatchObject({
      lines: ['2020–2021 higher', '2022–2023 higher'],
      breaks: ['2021–2022 scope-changed'],
    });
    const beside = { 2020: exact(1), 2021: exact(2), '2021-01/2021-12': epidemic(3), 2022: exact(3) };
    expect(traceOf(FLOW, beside).breaks).toEqual([]);
  });
});

it('one figure, or one in each scope, makes no chart', () => {
  expect(traceOf(FLOW, { 2021: exact(1) }).hasChart).toBe(false);
  expect(traceOf(FLOW, { 2021: exact(1), 2022: epidemic(2) }).hasChart).toBe(false);
  expect(traceOf(FLOW, { 2021: exact(1) }, { 2022: exact(2) }).hasChart).toBe(false);
});

it('a figure in another unit or of another kind is no point', () => {
  const stray = { ...exact(3), unit: 'event' as const };
  expect(traceOf(FLOW, { 2021: stray, 2022: { ...exact(3), kind: 'stock' } }).points).toEqual([]);
});

it('an absence carries no number, whatever stood there before', () => {
  const { series } = buildHistory({
    metric: FLOW,
    districts: [LAOSHAN],
    observations: observeOver(LAOSHAN, FLOW, { 2021: { ...exact(9), status: 'withdrawn' } }),
  });
  expect(series[0]?.points[0]).toMatchObject({ status: 'withdrawn', value: null, low: null, high: null });
});

it('each break says why in one sentence of each language, and which rule it follows', () => {
  const { series } = buildHistory({
    metric: FLOW,
    districts: [LAOSHAN],
    observations: [
      ...observeOver(LAOSHAN, FLOW, { 2018: exact(1), 2020: exact(1), 2021: absent('not-reported') }),
      ...observeOver(LAOSHAN, FLOW, { 2022: exact(1), '2023-H1': exact(1), '2024': epidemic(2) }),
    ],
  });
  expect(series[0]?.breaks.map(({ rule, zh }) => [rule, zh])).toEqual([
    ['14c', '2018年与2020年之间没有同口径的数字，不连线。'],
    ['14b', '2021年未报送，不连线。'],
    ['14e', '2022年跨12个月，2023年上半年跨6个月，长短不同，不连线。'],
    ['14f', '2024年的口径由“全区”变为“疫情防控”，前后不相比。'],
  ]);
  expect(series[0]?.breaks.map(({ en }) => en)).toEqual([
    'Nothing of this scope is reported between 2018 and 2020, so no line joins them.',
    'No line: 2021, not reported.',
    'The spans differ in length, so no line: 2022, 12 months; the first half of 2023, 6 months.',
    '2024: the scope is “epidemic control”, before it “whole district”; the two are not compared.',
  ]);
});

it('§14h: of very many times the latest are shown, and how many came before is said', () => {
  const years = Array.from({ length: MOST_TIMES + 3 }, (_, at) => String(1900 + at));
  const said = Object.fromEntries(years.map((year, at) => [year, exact(at)]));
  const of = (some: Said) =>
    buildHistory({ metric: FLOW, districts: [LAOSHAN], observations: observeOver(LAOSHAN, FLOW, some) });
  const { series, earlier, statement } = of({ ...said, '1999-07-01/': exact(7) });
  expect(series[0]?.points.map(({ period }) => period.label)).toEqual([...years.slice(3), '1999-07-01/']);
  expect(earlier).toEqual({ times: 3, since: '1903-12-31' });
  expect(statement.zh).toMatch(/1903年12月31日以前还有3个时点，没有列入。$/);
  expect(statement.en).toMatch(/3 times before 31 December 1903 are not shown\.$/);
  expect(of(Object.fromEntries(Object.entries(said).slice(3))).earlier).toBeNull();
});
