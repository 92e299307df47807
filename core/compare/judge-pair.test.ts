import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtPanel } from './arbitrary-panel.ts';
import { intervalOf } from './interval.ts';
import { judgePair } from './judge-pair.ts';
import { judgePairs } from './judge-pairs.ts';
import type { PairMember } from './member.ts';
import { membersOf } from './panel-members.ts';
import {
  atLeast,
  atMost,
  between,
  EPIDEMIC,
  exact,
  JIYANG,
  LAOSHAN,
  observe,
  periodOf,
  sampleMetric,
  sampleScope,
  SHANTING,
  XIGU,
} from './samples.ts';

const PERSONS = sampleMetric();
const TIMES = sampleMetric({
  id: 'attendances',
  name: { zh: '试验人次', en: 'Test attendances' },
  unit: 'person-time',
});
const STOCK = sampleMetric({ id: 'branches', name: { zh: '试验支部', en: 'Test branches' }, kind: 'stock' });
const SECTOR = sampleScope('sector', 'sector', '试验领域', 'test sector');

function of(
  district: PairMember['district'],
  said: Parameters<typeof observe>[2],
  metric = PERSONS,
): PairMember {
  return { district, metric, observation: observe(district, metric, said) };
}

type Row = [string, PairMember, PairMember, string, string[], string | null];

describe('§12: any two figures are judged', () => {
  it.each<Row>([
    ['alike', of(XIGU, exact(2)), of(LAOSHAN, exact(1)), 'comparable', [], 'above'],
    ['equal', of(XIGU, exact(2)), of(LAOSHAN, exact(2)), 'comparable', [], 'equal'],
    [
      '§8: undecided',
      of(XIGU, atLeast(2)),
      of(LAOSHAN, exact(5)),
      'with-caution',
      ['order-undecided', 'bound-open'],
      'undecided',
    ],
    [
      '§1a, §1b: persons against person-times',
      of(XIGU, exact(2)),
      of(LAOSHAN, exact(5), TIMES),
      'not-comparable',
      ['metric-differs', 'unit-differs'],
      null,
    ],
    [
      '§1c: a stock against a flow',
      of(XIGU, exact(2), STOCK),
      of(LAOSHAN, exact(5)),
      'not-comparable',
      ['metric-differs', 'kind-differs'],
      null,
    ],
    [
      'every reason that forbids it, and no caution beside',
      of(XIGU, { ...atLeast(2), scope: SECTOR, period: periodOf('2010') }, STOCK),
      of(LAOSHAN, exact(5), TIMES),
      'not-comparable',
      ['metric-differs', 'unit-differs', 'kind-differs', 'scopes-differ', 'periods-too-far'],
      null,
    ],
    [
      '§4: one of them absent',
      of(XIGU, { status: 'plan-only' }),
      of(LAOSHAN, exact(5)),
      'not-comparable',
      ['one-reports'],
      null,
    ],
    [
      '§5: one district against itself runs one campaign',
      of(XIGU, { ...exact(2), scope: EPIDEMIC }),
      of(XIGU, { ...exact(5), scope: EPIDEMIC, period: periodOf('2024') }),
      'with-caution',
      ['periods-differ'],
      'below',
    ],
  ])('%s', (_, a, b, verdict, codes, order) => {
    const judged = judgePair(a, b);
    expect(judged.verdict).toBe(verdict);
    expect(judged.reasons.map(({ code }) => code)).toEqual(codes);
    expect(judged.order).toBe(order);
  });

  it('figures of one district are told apart by metric, or else by scope, or else by period', () => {
    const sentence = (a: PairMember, b: PairMember) =>
      judgePair(a, b)
        .reasons.map(({ zh }) => zh)
        .join('');
    expect(sentence(of(XIGU, exact(2)), of(XIGU, exact(5), TIMES))).toContain(
      '西固（新发展团员）报的是人数，西固（试验人次）报的是人次，单位不同，不能换算。',
    );
    expect(sentence(of(XIGU, exact(2)), of(XIGU, { ...exact(5), scope: SECTOR }))).toContain(
      '西固（全区）为“全区”，西固（试验领域）为“试验领域”',
    );
    expect(sentence(of(XIGU, atLeast(2)), of(XIGU, { ...exact(5), period: periodOf('2024') }))).toContain(
      '西固（2023年）只知下限，与西固（2024年）的先后不能断定。',
    );
  });
});

describe('§13: a ratio is given or withheld with the reason', () => {
  it.each<[string, PairMember, PairMember, string | null, string | null]>([
    ['of exact and comparable figures', of(XIGU, exact(6)), of(LAOSHAN, exact(3)), '2', null],
    ['of the larger to the smaller', of(XIGU, exact(259)), of(LAOSHAN, exact(641)), '约2.47', null],
    ['§13b: of a narrow range', of(XIGU, between(98, 101)), of(LAOSHAN, exact(30)), '3.26至3.37', null],
    ['§13b: not of a wide range', of(XIGU, between(80, 101)), of(LAOSHAN, exact(30)), null, 'bound-too-open'],
    ['§13b: not of a lower bound', of(XIGU, atLeast(1600)), of(LAOSHAN, exact(3)), null, 'bound-too-open'],
    ['§13b: not of an upper bound', of(XIGU, atMost(3)), of(LAOSHAN, exact(16)), null, 'bound-too-open'],
    ['§13b: not by zero', of(XIGU, exact(6)), of(LAOSHAN, exact(0)), null, 'zero-divisor'],
    ['not where the order is open', of(XIGU, atLeast(1)), of(LAOSHAN, exact(3)), null, 'order-undecided'],
    ['not across metrics', of(XIGU, exact(6), TIMES), of(LAOSHAN, exact(3)), null, 'metric-differs'],
    [
      '§13a: not with another call for caution',
      of(XIGU, { ...exact(6), period: periodOf('2022') }),
      of(LAOSHAN, exact(3)),
      null,
      'periods-differ',
    ],
  ])('%s', (_, a, b, printed, withheld) => {
    const { ratio } = judgePair(a, b);
    expect(ratio.figure?.printed ?? null).toBe(printed);
    expect(ratio.withheld?.code ?? null).toBe(withheld);
    const turned = judgePair(b, a).ratio;
    expect([turned.figure, turned.withheld?.code]).toEqual([ratio.figure, ratio.withheld?.code]);
  });
});

describe('whatever the districts report', () => {
  const pairsOf = builtPanel.map(({ input, panel }) => ({
    panel,
    members: membersOf(panel, input.districts),
    pairs: judgePairs(panel, input.districts),
  }));

  it('§12: every two that report are a pair, once', () => {
    fc.assert(
      fc.property(pairsOf, ({ members, pairs }) => {
        expect(pairs).toHaveLength((members.length * (members.length - 1)) / 2);
        expect(new Set(pairs.map(({ districts }) => districts.join()))).toHaveProperty('size', pairs.length);
      }),
    );
  });

  it('§8: an order that is stated holds in every case that the figures allow', () => {
    fc.assert(
      fc.property(pairsOf, ({ panel, pairs }) => {
        for (const { districts, order } of pairs) {
          const [a, b] = districts.map((slug) => panel.cells.find(({ district }) => district === slug));
          if (!a || !b) throw new Error('no cell');
          const [one, other] = [intervalOf(a), intervalOf(b)];
          if (order === 'above') expect(one.low).toBeGreaterThan(other.high);
          if (order === 'below') expect(one.high).toBeLessThan(other.low);
          if (order === 'equal') expect([one.low, one.high]).toEqual([other.low, other.low]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('two that are not comparable have no order, and are not both on the axis', () => {
    fc.assert(
      fc.property(pairsOf, ({ panel, pairs }) => {
        const onAxis = new Set(panel.cells.filter((cell) => cell.onAxis).map(({ district }) => district));
        for (const { districts, verdict, order } of pairs) {
          expect(order === null).toBe(verdict === 'not-comparable');
          if (verdict === 'not-comparable') expect(districts.every((slug) => onAxis.has(slug))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('where two alone report, the pair has the verdict of the panel', () => {
    fc.assert(
      fc.property(pairsOf, ({ panel, pairs: [pair, more] }) => {
        if (pair && !more) expect(pair.verdict).toBe(panel.verdict);
      }),
      { numRuns: 500 },
    );
  });
});

it('§4: two absences are no pair', () => {
  const { reasons, order, ratio } = judgePair(
    of(JIYANG, { status: 'plan-only' }),
    of(SHANTING, { status: 'withdrawn' }),
  );
  expect(reasons.map(({ code }) => code)).toEqual(['none-reports']);
  expect([order, ratio.figure]).toEqual([null, null]);
});
