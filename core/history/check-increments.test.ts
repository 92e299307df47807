import { describe, expect, it } from 'vitest';
import { atLeast, CHENGYANG, EPIDEMIC, exact, observe, periodOf, sampleMetric } from '../compare/samples.ts';
import type { Metric } from '../catalogue/catalogue.ts';
import type { Observation } from '../observation/observation.ts';
import { checkIncrements } from './check-increments.ts';

const about = { object: 'org', counter: { zh: '个', en: 'organisations' } } as const;
const TOTAL = sampleMetric({
  ...about,
  id: 'orgs',
  unit: 'count',
  kind: 'stock',
  name: { zh: '团组织', en: 'Organisations' },
});
const INCREASE = sampleMetric({
  ...about,
  id: 'increase',
  unit: 'count',
  kind: 'increment',
  name: { zh: '团组织增量', en: 'Increase' },
});
const GROWTH = sampleMetric({
  object: 'org',
  id: 'growth',
  unit: 'percent',
  kind: 'increment',
  name: { zh: '团组织增幅', en: 'Growth' },
});
const METRICS = [TOTAL, INCREASE, GROWTH];

type Row = readonly [Metric, string, Partial<Observation>];

const percent = (text: string) => ({ ...exact(Number(text)), printed: `${text}%` });

function check(...rows: readonly Row[]) {
  const observations = rows.map(([metric, period, said], index) =>
    observe(CHENGYANG, metric, { id: `o${index}`, period: periodOf(period), ...said }),
  );
  return checkIncrements({ districts: [CHENGYANG], observations, metrics: METRICS });
}

const told = (...rows: readonly Row[]) => check(...rows).map(({ code, agrees }) => [code, agrees]);

const AFTER: Row = [TOTAL, '2022-05-31', exact(636)];
const MORE: Row = [INCREASE, '/2022-05-31', exact(109)];

describe('§15c: a growth is the increase over what there was before', () => {
  it.each([
    ['20', false],
    ['21', true],
    ['20.7', true],
    ['20.6', false],
    ['20.68', true],
    ['20.683', true],
  ])('636 and +109 printed as %s%% agree: %s', (printed, agrees) => {
    expect(told(AFTER, MORE, [GROWTH, '/2022-05-31', percent(printed)])).toEqual([
      ['growth-against-increment', agrees],
    ]);
  });

  it('says what agrees and what does not', () => {
    const [note] = check(AFTER, MORE, [GROWTH, '/2022-05-31', percent('20')]);
    expect(note).toMatchObject({ rule: '15c', district: 'chengyang', observations: ['o0', 'o1', 'o2'] });
    expect(note?.zh).toBe(
      '城阳：团组织636个（2022年5月31日），团组织增量109个（截至2022年5月31日），推得此前为527个，增幅约20.7%。' +
        '所载增幅为20%，按四舍五入相当于19.5%至20.5%，与推得的不合。若原文舍去小数而不是四舍五入，则相合。' +
        '增量和增幅的起点均未写明，按同一起点核对。此前的团组织没有公布，推得的数无从核对。',
    );
    expect(note?.en).toBe(
      'Chengyang. Organisations: 636 organisations, 31 May 2022. Increase: 109 organisations, as of 31 May 2022. ' +
        'This makes 527 organisations before, and growth of ≈20.7%. Growth is given as 20%, which, if rounded, ' +
        'stands for 19.5% to 20.5%; with what follows from the figures this does not agree. If the source cut the ' +
        'decimals off instead of rounding, it would agree. From when the increase and the growth count is not said; ' +
        'they are taken to count from the same time. No earlier figure of Organisations is published against which ' +
        'to hold the one worked out.',
    );
  });

  it('keeps the 余: what is open stays undecided', () => {
    const [note] = check([TOTAL, '2022-05-31', atLeast(600)], MORE, [GROWTH, '/2022-05-31', percent('20')]);
    expect(note?.agrees).toBeNull();
    expect(note?.zh).toContain('团组织600余个');
    expect(note?.zh).toContain('推得此前为至少491个，增幅至多22.2%');
    expect(note?.zh).toContain('是否相合不能断定');
  });

  it('is checked only for one scope, one time and, where that is unknown, one document', () => {
    const growth = (period: string, said: Partial<Observation> = {}): Row => [
      GROWTH,
      period,
      { ...percent('20'), ...said },
    ];
    expect(told(AFTER, MORE, growth('/2022-06-30'))).toEqual([]);
    expect(told(AFTER, MORE, growth('2021-06/2022-05-31'))).toEqual([]);
    expect(told(AFTER, MORE, growth('/2022-05-31', { scope: EPIDEMIC }))).toEqual([]);
    expect(told(AFTER, MORE, growth('/2022-05-31', { source: 'another' }))).toEqual([]);
    expect(told(AFTER, MORE, growth('/2022-05-31', { status: 'withdrawn' }))).toEqual([]);
    expect(told([TOTAL, '2022-06-30', exact(636)], MORE, growth('/2022-05-31'))).toEqual([]);
  });
});

describe('§15b: an increase is the difference of two totals', () => {
  it.each([
    ['the totals of two years', '2021', '2022', '2022'],
    ['of the eve and the last day', '2021-12-31', '2022-12-31', '2022'],
    ['of the first day and the last', '2022-01-01', '2022-12-31', '2022'],
  ])('%s', (_, before, after, span) => {
    const totals: Row[] = [
      [TOTAL, before, exact(527)],
      [TOTAL, after, exact(636)],
    ];
    expect(told(...totals, [INCREASE, span, exact(109)])).toEqual([['increment-against-totals', true]]);
    expect(told(...totals, [INCREASE, span, exact(110)])).toEqual([['increment-against-totals', false]]);
    expect(told(...totals, [INCREASE, span, atLeast(100)])).toEqual([['increment-against-totals', true]]);
  });

  it('of totals that fit no day of it nothing is said', () => {
    expect(
      told([TOTAL, '2020', exact(527)], [TOTAL, '2022', exact(636)], [INCREASE, '2022', exact(109)]),
    ).toEqual([]);
  });

  it('an open total leaves it undecided', () => {
    const [note] = check(
      [TOTAL, '2021', exact(500)],
      [TOTAL, '2022', atLeast(600)],
      [INCREASE, '2022', exact(109)],
    );
    expect(note?.agrees).toBeNull();
    expect(note?.zh).toBe(
      '城阳：团组织500个（2021年），团组织600余个（2022年），团组织增量109个（2022年），两期总数相差至少100个。与所载增量是否相合不能断定。',
    );
  });
});

it('§15a: no more can have been added than there is', () => {
  expect(told(AFTER, [INCREASE, '/2022-05-31', exact(637)])).toEqual([['increment-exceeds', false]]);
  expect(told(AFTER, MORE)).toEqual([]);
});

it('§15d: a growth is the difference of two totals over the earlier', () => {
  const totals: Row[] = [
    [TOTAL, '2021', exact(527)],
    [TOTAL, '2022', exact(636)],
  ];
  expect(told(...totals, [GROWTH, '2022', percent('21')])).toEqual([['growth-against-totals', true]]);
  expect(told(...totals, [GROWTH, '2022', percent('22')])).toEqual([['growth-against-totals', false]]);
});

it('where two totals have one object and unit, it is open of which an increase is', () => {
  const other = { ...TOTAL, id: 'other-orgs' };
  const observations = [AFTER, [INCREASE, '/2022-05-31', exact(637)] as Row].map(([metric, period, said]) =>
    observe(CHENGYANG, metric, { period: periodOf(period), ...said }),
  );
  expect(checkIncrements({ districts: [CHENGYANG], observations, metrics: [...METRICS, other] })).toEqual([]);
});
