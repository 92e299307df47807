import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRows } from '../../chart/panel-rows.ts';
import { verdictWords } from '../../chart/verdict-words.ts';
import type { Observation } from '../../observation/observation.ts';
import { stateSubject } from '../../statement/state-subject.ts';
import { panelInput } from '../arbitrary-panel.ts';
import { buildPanel } from '../build-panel.ts';
import {
  about,
  atLeast,
  atMost,
  CHENGYANG,
  exact,
  FIVE,
  observe,
  periodOf,
  sampleMetric,
  SHANTING,
  WHOLE,
  XIGU,
} from '../samples.ts';

const MEMBERS = sampleMetric();
const YOUTH = sampleMetric({
  id: 'youth',
  name: { zh: '青年', en: 'Young people' },
  kind: 'stock',
  denominator: true,
});
const NUMERATORS = [
  observe(XIGU, MEMBERS, exact(259)),
  observe(SHANTING, MEMBERS, { ...atLeast(640), period: periodOf('2023-H1') }),
  observe(CHENGYANG, MEMBERS, { status: 'plan-only' }),
];
const youth = (district: typeof XIGU, count: number, day: string, said: Partial<Observation> = {}) =>
  observe(district, YOUTH, { ...exact(count), period: periodOf(day), ...said });
const panelOf = (denominators: readonly Observation[], metric = MEMBERS, observations = NUMERATORS) =>
  buildPanel({
    metric,
    districts: FIVE,
    observations,
    kin: [metric],
    basis: { metric: YOUTH, observations: denominators },
  });
const rowsOf = (panel: ReturnType<typeof panelOf>) =>
  toRows({ ...panel, counter: panel.metric.counter, districts: FIVE, lang: 'zh' }).map(({ text }) => text);

describe('§16 with both figures there is a rate', () => {
  const panel = panelOf([youth(XIGU, 81_234, '2023-12-31'), youth(SHANTING, 110_000, '2022-12-31')]);

  it('its name, unit and figures say per how many of whom', () => {
    expect(panel.metric.name).toEqual({
      zh: '每万名青年的新发展团员',
      en: 'New members per 10,000 Young people',
    });
    expect([panel.metric.id, panel.unit, panel.basis?.metric.id]).toEqual([
      'new-members',
      'per-10000',
      'youth',
    ]);
    expect(rowsOf(panel)).toEqual(['未报送', '仅有计划', '未报送', '31.9', '至少58.1']);
  });

  it('its order is judged by the intervals, with every call for caution', () => {
    expect(panel.verdict).toBe('with-caution');
    expect(panel.reasons.map(({ code }) => code)).toEqual([
      'bound-open',
      'periods-differ',
      'periods-overlap',
      'period-length-differs',
      'denominator-dates-differ',
    ]);
    expect(panel.cells.map(({ rank }) => rank?.best)).toEqual([undefined, undefined, undefined, 2, 1]);
  });

  it('the statement names numerator, denominator and the dates of both', () => {
    expect(panel.statement).toEqual({
      zh: '每万名青年的新发展团员：西固2023年为每万名31.9人（259人，青年81234人，2023年12月31日），山亭2023年上半年为每万名至少58.1人（640余人，青年11万人，2022年12月31日）。山亭高于西固，但时期不同、分母日期不同。崂山、济阳未报送；城阳仅有计划，没有数字。',
      en: 'New members per 10,000 Young people: Xigu 31.9 people per 10,000 (259 people; Young people: 81,234 people, 31 December 2023), 2023; Shanting ≥58.1 people per 10,000 (≥640 people; Young people: 110,000 people, 31 December 2022), the first half of 2023. Shanting is higher than Xigu, though the periods differ and the denominators differ in date. Laoshan and Jiyang do not report; Chengyang has a plan only, no figure.',
    });
  });

  it('a lone rate is compared with nothing', () => {
    const lone = panelOf([youth(XIGU, 81_234, '2023-12-31')]);
    expect(lone.reasons.map(({ code }) => code)).toEqual(['one-rate']);
    expect(lone.reasons[0]?.zh).toBe('只有西固算得出，无从比较。');
    expect(verdictWords(lone).zh).toBe('无从比较');
    expect(lone.statement.zh).toMatch(/只有西固算得出，.+山亭（2023年上半年640余人）缺青年数；/);
  });

  it('an inferred date of a denominator calls for caution', () => {
    const inferred = panelOf([youth(XIGU, 81_234, '2023（推断）'), youth(SHANTING, 110_000, '2023（推断）')]);
    expect(inferred.reasons.map(({ code }) => code)).toContain('denominator-inferred');
  });

  it('of several scopes and years the rate stands before a figure of which there is none', () => {
    const earlier = observe(XIGU, MEMBERS, { ...exact(100), id: 'earlier', period: periodOf('2019') });
    const withEarlier = panelOf([youth(XIGU, 50_000, '2019-12-31')], MEMBERS, [...NUMERATORS, earlier]);
    expect(withEarlier.cells[3]).toMatchObject({ observation: 'earlier', value: 20 });
  });

  it('an amount of money is given in yuan', () => {
    const loans = sampleMetric({
      id: 'loan-amount',
      unit: 'CNY',
      name: { zh: '贷款金额', en: 'Loan amount' },
    });
    const lent = [observe(XIGU, loans, exact(10_350_000))];
    expect(panelOf([youth(XIGU, 80_000, '2023-12-31')], loans, lent).statement).toEqual({
      zh: expect.stringContaining('每万名129万元（1035万元，青年8万人，2023年12月31日）'),
      en: expect.stringContaining(
        '1.29 million yuan per 10,000 (¥10.35 million; Young people: 80,000 people',
      ),
    });
  });
});

describe('§16 without, the place says what is missing', () => {
  it('no denominator at all: each figure stands in the statement, and none is drawn', () => {
    const panel = panelOf([]);
    expect(panel.verdict).toBe('not-comparable');
    expect(panel.reasons.map(({ code, rule }) => [code, rule])).toEqual([['no-rate', '16a']]);
    expect(panel.cells.every(({ onAxis, rank, value }) => !onAxis && rank === null && value === null)).toBe(
      true,
    );
    expect(rowsOf(panel)).toEqual(['未报送', '仅有计划', '未报送', '缺青年数', '缺青年数']);
    expect(panel.statement.zh).toBe(
      '每万名青年的新发展团员：都算不出。西固（2023年259人）、山亭（2023年上半年640余人）缺青年数；崂山、济阳未报送；城阳仅有计划，没有数字。',
    );
    expect(stateSubject({ panels: [panel], districts: FIVE })).toEqual({
      zh: '按每万名青年计，各地公布的2个数字都算不出：西固、山亭缺青年数。崂山、济阳一项也未公布；城阳仅有计划，没有数字。',
      en: 'Per 10,000 Young people, no rate can be computed from the 2 figures reported: Xigu and Shanting, no figure for Young people. Laoshan and Jiyang report none of this; Chengyang has plans only, no figure.',
    });
  });

  it.each<[string, Partial<Observation>, string, string]>([
    [
      'a census of ten years ago',
      { period: periodOf('2010-11-01') },
      '2023',
      '青年数只有2010年11月1日的，日期不合',
    ],
    ['no source of the denominator', { source: null }, '2023', '青年数没有来源'],
    ['none who could be divided by', exact(0), '2023', '青年数可能是零'],
    ['a figure without an end', {}, '2023-01-01/', '截止日期不详，配不上青年数'],
    ['a denominator without a day', { period: periodOf('2023-01-01/') }, '2023', '青年数没有日期'],
  ])('%s', (_, said, time, words) => {
    const numerator = observe(XIGU, MEMBERS, { ...exact(259), period: periodOf(time) });
    const panel = panelOf([youth(XIGU, 81_234, '2023-12-31', said)], MEMBERS, [numerator]);
    expect(panel.cells[3]?.basis?.missing?.zh).toBe(words);
    expect(rowsOf(panel)[3]).toBe(words);
  });

  it('a numerator without a source', () => {
    const unsourced = observe(XIGU, MEMBERS, { ...exact(259), source: null });
    const panel = panelOf([youth(XIGU, 81_234, '2023-12-31')], MEMBERS, [unsourced]);
    expect(panel.cells[3]?.basis?.missing?.zh).toBe('数字没有来源');
  });
});

describe('§16 what is no count is not divided', () => {
  it.each([
    ['a percentage', sampleMetric({ id: 'share', unit: 'percent' })],
    ['what is per 10,000 already', sampleMetric({ id: 'density', unit: 'per-10000' })],
    ['the denominator itself', YOUTH],
  ])('%s stays as it is', (_, metric) => {
    const own = [observe(XIGU, metric, exact(20)), observe(SHANTING, metric, exact(30))];
    const panel = panelOf([youth(XIGU, 81_234, '2023-12-31')], metric, own);
    const { basis: _basis, ...plain } = buildPanel({
      metric,
      districts: FIVE,
      observations: own,
      kin: [metric],
    });
    expect(panel).toEqual({ ...plain, basis: null });
  });
});

describe('over any figures and any denominators', () => {
  const denominator = fc
    .record({
      district: fc.constantFrom(...FIVE),
      figure: fc
        .tuple(fc.constantFrom(exact, atLeast, atMost, about), fc.integer({ min: 0, max: 9 }))
        .map(([bound, n]) => bound(n * 10_000)),
      day: fc.constantFrom('2020-11-01', '2022-12-31', '2023-12-31', '2023（推断）', '2023-01-01/'),
      source: fc.constantFrom('census', 'census', null),
    })
    .map(({ district, figure, day, source }) =>
      observe(district, YOUTH, { ...figure, period: periodOf(day), source, scope: WHOLE }),
    );
  const rated = fc
    .tuple(panelInput, fc.array(denominator, { maxLength: 10 }), fc.boolean())
    .map(([input, observations, isSourced]) => {
      const numerators = input.observations
        .filter(({ unit }) => unit !== 'event')
        .map((o) => (isSourced ? o : { ...o, source: null }));
      const asked = { ...input, observations: numerators };
      const basis = { metric: YOUTH, observations };
      return { input: asked, plain: buildPanel(asked), panel: buildPanel({ ...asked, basis }), basis };
    });

  it('a rate is never without both figures, both sources and both dates', () => {
    fc.assert(
      fc.property(rated, ({ panel }) => {
        for (const { status, source, period, basis } of panel.cells) {
          if (status !== 'reported') continue;
          expect(basis?.missing).toBeNull();
          expect([
            source,
            period?.end,
            basis?.denominator?.source,
            basis?.denominator?.period.end,
          ]).not.toContain(null);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('who reports a figure has a rate or a reason, and who does not has neither', () => {
    fc.assert(
      fc.property(rated, ({ plain, panel }) => {
        for (const [index, cell] of panel.cells.entries()) {
          const isReported = plain.cells[index]?.status === 'reported';
          expect(cell.basis !== null).toBe(isReported);
          expect(cell.status === 'reported').toBe(isReported && cell.basis?.missing === null);
          if (!isReported) expect(cell).toMatchObject({ ...plain.cells[index], basis: null });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no bound and no reason is lost in the statement', () => {
    fc.assert(
      fc.property(rated, ({ panel }) => {
        for (const { basis } of panel.cells) {
          if (basis?.missing) expect(panel.statement.zh).toContain(basis.missing.zh);
          if (basis?.numerator.bound === 'at-least') expect(panel.statement.zh).toMatch(/余|至少/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
