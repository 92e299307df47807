import { describe, expect, it } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import { buildPanel } from './build-panel.ts';
import { buildPanels } from './build-panels.ts';
import {
  atLeast,
  CHENGYANG,
  EPIDEMIC,
  exact,
  FIVE,
  JIYANG,
  LAOSHAN,
  observe,
  periodOf,
  sampleMetric,
  sampleScope,
  SHANTING,
  XIGU,
} from './samples.ts';

const TIMES = sampleMetric({
  id: 'volunteers-deployed',
  object: 'volunteer-service',
  name: { zh: '出动志愿者人次', en: 'Volunteers deployed' },
  unit: 'person-time',
  headline: 1,
});
const PERSONS = sampleMetric({ id: 'volunteers', object: 'volunteer-service', unit: 'person', headline: 3 });
const EVENTS = sampleMetric({
  id: 'volunteer-events',
  object: 'volunteer-service',
  unit: 'event',
  headline: 5,
});
const LOANS = sampleMetric({ id: 'loan-amount', unit: 'CNY' });
const MEMBERS = sampleMetric();

it('says of a district how many more figures of the metric it reports', () => {
  const { cells } = build(TIMES, [
    observe(LAOSHAN, TIMES, { ...exact(300), period: periodOf('2022') }),
    observe(LAOSHAN, TIMES, { ...exact(200), period: periodOf('2021') }),
    observe(LAOSHAN, TIMES, { ...exact(100), scope: EPIDEMIC, period: periodOf('2022') }),
    observe(LAOSHAN, PERSONS, exact(50)),
    observe(CHENGYANG, TIMES, exact(400)),
  ]);
  expect(cells.slice(0, 3).map(({ others }) => others)).toEqual([2, 0, 0]);
});

describe('the worked cases', () => {
  it('3284 against 1600余 person-times of two epidemic campaigns: with caution, undecided, either place', () => {
    const panel = build(TIMES, [
      observe(LAOSHAN, TIMES, { ...atLeast(1600), scope: EPIDEMIC, period: periodOf('/2022（推断）') }),
      observe(CHENGYANG, TIMES, {
        ...exact(3284),
        scope: EPIDEMIC,
        period: periodOf('2022-03/2022-05-31（推断）'),
      }),
    ]);
    expect(panel.verdict).toBe('with-caution');
    expect(codes(panel)).toEqual([
      'order-undecided',
      'bound-open',
      'separate-campaigns',
      'periods-differ',
      'period-unknown',
      'period-inferred',
    ]);
    expect(panel.reasons[0]).toEqual({
      code: 'order-undecided',
      rule: '8',
      short: { zh: '先后未定', en: 'Order undecided' },
      zh: '崂山只知下限，与城阳的先后不能断定。',
      en: 'Laoshan is known only as a lower bound; whether it is above or below Chengyang is undecided.',
    });
    expect(panel.cells.map(({ rank }) => rank)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      null,
      null,
      null,
    ]);
  });

  it('an exact total of one product against 2000余万元 of village-wide credit: not comparable', () => {
    const panel = build(LOANS, [
      observe(CHENGYANG, LOANS, {
        ...exact(10_350_000),
        scope: sampleScope('p', 'product', '青创先锋贷', 'Pioneer loan'),
      }),
      observe(SHANTING, LOANS, {
        ...atLeast(20_000_000),
        scope: sampleScope('v', 'product', '整村授信', 'village credit'),
      }),
    ]);
    expect(panel.verdict).toBe('not-comparable');
    expect(panel.reasons).toEqual([
      {
        code: 'scopes-differ',
        rule: '3a',
        short: { zh: '口径不同', en: 'Different scopes' },
        zh: '口径不同，不能相比：城阳为“青创先锋贷”，山亭为“整村授信”。',
        en: 'The scopes differ, so these cannot be compared: Chengyang, “Pioneer loan”; Shanting, “village credit”.',
      },
    ]);
    expect(panel.cells.some(({ onAxis }) => onAxis)).toBe(false);
    expect(panel.cells.every(({ rank }) => rank === null)).toBe(true);
  });

  it('259 new members in a year against 641 in half a year: with caution, the spans named', () => {
    const panel = build(MEMBERS, [
      observe(XIGU, MEMBERS, { ...exact(259), period: periodOf('2023') }),
      observe(SHANTING, MEMBERS, { ...exact(641), period: periodOf('2023-01-01/2023-07-19（推断）') }),
    ]);
    expect(panel.verdict).toBe('with-caution');
    expect(panel.reasons.map(({ zh }) => zh)).toEqual([
      '所指时期不同：西固2023年，山亭2023年1月1日至7月19日（推断）。',
      '西固、山亭的时期互有重叠，又不完全相同。',
      '所跨时间长短不同：西固12个月，山亭200天。',
      '山亭的时期系推断，原文未全部印出。',
    ]);
    expect(panel.cells.slice(3).map(({ rank }) => rank)).toEqual([
      { best: 2, worst: 2 },
      { best: 1, worst: 1 },
    ]);
  });

  it('persons against person-times against events: each metric has its own panel, and none is compared', () => {
    const observations = [
      observe(CHENGYANG, TIMES, exact(3284)),
      observe(XIGU, EVENTS, atLeast(80)),
      observe(SHANTING, PERSONS, atLeast(1000)),
    ];
    const panels = buildPanels({
      metrics: [TIMES, PERSONS, EVENTS],
      districts: FIVE,
      observations,
      kin: [TIMES, PERSONS, EVENTS, MEMBERS],
    });
    expect(panels.map(({ verdict }) => verdict)).toEqual([
      'not-comparable',
      'not-comparable',
      'not-comparable',
    ]);
    expect(panels.map(({ cells }) => cells.map(({ instead }) => instead?.unit ?? null))).toEqual([
      [null, null, null, 'event', 'person'],
      [null, 'person-time', null, 'event', null],
      [null, 'person-time', null, null, 'person'],
    ]);
  });
});

describe('§1: a kindred figure stands in the place of a missing one', () => {
  it('of several the headline metric that comes first', () => {
    const panel = build(EVENTS, [
      observe(LAOSHAN, PERSONS, exact(9)),
      observe(LAOSHAN, TIMES, atLeast(1600)),
    ]);
    expect(panel.cells[0]?.instead).toEqual({
      metric: 'volunteers-deployed',
      name: TIMES.name,
      counter: null,
      observation: 'laoshan-volunteers-deployed',
      value: 1600,
      low: 1600,
      high: null,
      bound: 'at-least',
      unit: 'person-time',
      printed: '1600余',
    });
  });

  it('beside a plan too, but not beside a figure', () => {
    const planned = observe(LAOSHAN, EVENTS, { status: 'plan-only' });
    const panel = build(EVENTS, [
      planned,
      observe(LAOSHAN, PERSONS, exact(9)),
      observe(XIGU, EVENTS, exact(80)),
      observe(XIGU, PERSONS, exact(9)),
    ]);
    expect(panel.cells.map(({ instead }) => instead?.metric ?? null)).toEqual([
      'volunteers',
      null,
      null,
      null,
      null,
    ]);
  });

  it('never in the same unit', () => {
    const other = { ...TIMES, id: 'volunteer-service-times' };
    const panel = buildPanel({
      metric: TIMES,
      districts: FIVE,
      observations: [observe(XIGU, other, exact(9))],
      kin: [other],
    });
    expect(panel.cells[3]?.instead).toBeNull();
  });
});

describe('§2: an absence keeps its kind and bears no number', () => {
  it.each(['plan-only', 'not-applicable', 'withdrawn', 'not-reported'] as const)('%s', (status) => {
    const [cell] = build(MEMBERS, [observe(LAOSHAN, MEMBERS, { ...exact(7), status })]).cells;
    expect(cell).toMatchObject({
      status,
      value: null,
      low: null,
      high: null,
      bound: null,
      rank: null,
      onAxis: false,
      others: 0,
    });
    expect(cell?.observation).toBe('laoshan-new-members');
  });

  it('a district that says nothing is not reported, and has no observation', () => {
    const [cell] = build(MEMBERS, []).cells;
    expect(cell).toMatchObject({
      status: 'not-reported',
      observation: null,
      source: null,
      period: null,
      scope: null,
    });
  });

  it('the districts keep the order in which they were given', () => {
    const { cells } = buildPanel({
      metric: MEMBERS,
      districts: [JIYANG, LAOSHAN],
      observations: [],
      kin: [],
    });
    expect(cells.map(({ district }) => district)).toEqual(['jiyang', 'laoshan']);
  });
});

function build(metric: typeof MEMBERS, observations: readonly Observation[]) {
  return buildPanel({ metric, districts: FIVE, observations, kin: [TIMES, PERSONS, EVENTS, LOANS, MEMBERS] });
}

function codes({ reasons }: ReturnType<typeof build>) {
  return reasons.map(({ code }) => code);
}
