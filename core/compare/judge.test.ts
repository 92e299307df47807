import { describe, expect, it } from 'vitest';
import type { District, Metric } from '../catalogue/catalogue.ts';
import { judge } from './judge.ts';
import type { Member } from './member.ts';
import {
  about,
  atLeast,
  atMost,
  between,
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

const SECTOR = sampleScope('district-bodies', 'sector', '区直单位', 'district bodies');
const FLOW = sampleMetric();
const STOCK = sampleMetric({ id: 'league-members', kind: 'stock' });
const INCREMENT = sampleMetric({ id: 'more-members', kind: 'increment' });
const GROWTH = sampleMetric({ id: 'growth', kind: 'increment', unit: 'percent' });
const dated = (district: District, period: string, metric = FLOW) =>
  of(district, { ...exact(1), period: periodOf(period) }, metric);

describe('a set of figures has a verdict with all its reasons', () => {
  it.each<[rule: string, members: Member[], verdict: string, codes: string[]]>([
    ['§4: no figure', [], 'not-comparable', ['none-reports']],
    ['§4: one figure, however doubtful', [of(XIGU, { ...about(9) })], 'not-comparable', ['one-reports']],
    ['all alike', [of(XIGU, exact(1)), of(LAOSHAN, exact(2))], 'comparable', []],
    [
      '§3: no two scopes alike',
      [of(XIGU, exact(1)), of(LAOSHAN, { ...atLeast(2), scope: SECTOR })],
      'not-comparable',
      ['scopes-differ'],
    ],
    [
      '§3: one scope apart from two alike',
      [of(LAOSHAN, { ...exact(5), scope: SECTOR }), of(XIGU, exact(1)), of(SHANTING, exact(2))],
      'comparable',
      ['scope-apart'],
    ],
    [
      '§5: two campaigns of one name',
      [of(XIGU, { ...exact(1), scope: EPIDEMIC }), of(LAOSHAN, { ...exact(2), scope: EPIDEMIC })],
      'with-caution',
      ['separate-campaigns'],
    ],
    [
      '§6a: years of equal length',
      [
        of(XIGU, { ...exact(1), period: periodOf('2023') }),
        of(LAOSHAN, { ...exact(2), period: periodOf('2024') }),
      ],
      'with-caution',
      ['periods-differ'],
    ],
    [
      '§6a, §6b, §6e: a year and a quarter of it',
      [
        of(XIGU, { ...exact(1), period: periodOf('2023') }),
        of(LAOSHAN, { ...exact(2), period: periodOf('2023-Q1') }),
      ],
      'with-caution',
      ['periods-differ', 'periods-overlap', 'period-length-differs'],
    ],
    [
      '§6c: an unknown start differs from nothing',
      [
        of(XIGU, { ...exact(1), period: periodOf('2023') }),
        of(LAOSHAN, { ...exact(2), period: periodOf('/2023') }),
      ],
      'with-caution',
      ['period-unknown'],
    ],
    [
      '§6c: an unknown end',
      [
        of(XIGU, { ...exact(1), period: periodOf('2023/') }),
        of(LAOSHAN, { ...exact(2), period: periodOf('2023/') }),
      ],
      'with-caution',
      ['period-unknown'],
    ],
    [
      '§6d: an inferred year',
      [of(XIGU, exact(1)), of(LAOSHAN, { ...exact(2), period: periodOf('2023（推断）') })],
      'with-caution',
      ['period-inferred'],
    ],
    [
      '§6: a stock is of a day, and its start is not missed',
      [
        of(XIGU, { ...exact(1), period: periodOf('/2023-12-31') }, STOCK),
        of(LAOSHAN, { ...exact(2), period: periodOf('2023-12-31') }, STOCK),
      ],
      'comparable',
      [],
    ],
    [
      '§6a, §6b: two stocks of different days have no lengths',
      [
        of(XIGU, { ...exact(1), period: periodOf('2023') }, STOCK),
        of(LAOSHAN, { ...exact(2), period: periodOf('/2022-05-31') }, STOCK),
      ],
      'with-caution',
      ['periods-differ'],
    ],
    [
      '§6e: days of one stock do not overlap',
      [dated(XIGU, '2023', STOCK), dated(LAOSHAN, '2023-05-31', STOCK)],
      'with-caution',
      ['periods-differ'],
    ],
    [
      '§6f: years that follow each other are not far apart',
      [dated(XIGU, '2022'), dated(LAOSHAN, '2023')],
      'with-caution',
      ['periods-differ'],
    ],
    [
      '§6f: a year between them',
      [dated(XIGU, '2021'), dated(LAOSHAN, '2023')],
      'with-caution',
      ['periods-differ', 'periods-far'],
    ],
    [
      '§6f: stocks of days a year apart',
      [dated(XIGU, '/2022-12-31', STOCK), dated(LAOSHAN, '/2023-12-31', STOCK)],
      'with-caution',
      ['periods-differ', 'periods-far'],
    ],
    [
      '§6f: stocks of days nearly a year apart',
      [dated(XIGU, '/2023-01-01', STOCK), dated(LAOSHAN, '/2023-12-31', STOCK)],
      'with-caution',
      ['periods-differ'],
    ],
    [
      '§6g: exactly a term between them',
      [dated(XIGU, '2017'), dated(LAOSHAN, '2023')],
      'with-caution',
      ['periods-differ', 'periods-far'],
    ],
    [
      '§6g: a day more than a term',
      [dated(XIGU, '2017-01-01/2017-12-30'), dated(LAOSHAN, '2023')],
      'not-comparable',
      ['periods-too-far'],
    ],
    [
      '§6g: an unknown date is far from nothing',
      [dated(XIGU, '2010/'), dated(LAOSHAN, '2023')],
      'with-caution',
      ['periods-differ', 'period-unknown'],
    ],
    [
      '§6g: one more than a term from two others is set apart',
      [dated(XIGU, '2010'), dated(LAOSHAN, '2023'), dated(SHANTING, '2023')],
      'comparable',
      ['period-apart'],
    ],
    [
      '§3b, §6g: the largest set that nothing forbids, in whatever scope',
      [
        dated(XIGU, '2010'),
        dated(JIYANG, '2023'),
        of(LAOSHAN, { ...exact(1), scope: SECTOR }),
        of(SHANTING, { ...exact(2), scope: SECTOR }),
      ],
      'comparable',
      ['scope-apart'],
    ],
    [
      '§11a: an increment since nobody says when',
      [dated(XIGU, '/2023', INCREMENT), dated(LAOSHAN, '/2023', INCREMENT)],
      'with-caution',
      ['base-unknown'],
    ],
    [
      '§11b: increments since different days',
      [dated(XIGU, '2022/2023', INCREMENT), dated(LAOSHAN, '2023', INCREMENT)],
      'with-caution',
      ['periods-differ', 'periods-overlap', 'period-length-differs', 'base-differs'],
    ],
    [
      '§11c: growth in percent, however alike',
      [dated(XIGU, '2023', GROWTH), dated(LAOSHAN, '2023', GROWTH)],
      'with-caution',
      ['growth-percent'],
    ],
    [
      '§7: an open bound, with the order decided',
      [of(LAOSHAN, atLeast(150)), of(CHENGYANG, exact(131))],
      'with-caution',
      ['bound-open'],
    ],
    [
      '§8: an order that is open',
      [of(LAOSHAN, atLeast(100)), of(CHENGYANG, exact(131))],
      'with-caution',
      ['order-undecided', 'bound-open'],
    ],
  ])('%s', (_, members, verdict, codes) => {
    const judged = judge(members);
    expect(judged.verdict).toBe(verdict);
    expect(judged.reasons.map(({ code }) => code)).toEqual(codes);
  });
});

describe('§3: the largest set of one scope is what is compared', () => {
  const own = (district: District) => of(district, { ...exact(1), scope: SECTOR });
  const whole = (district: District) => of(district, exact(2));
  it.each<[string, Member[], District[]]>([
    [
      'three before two',
      [whole(XIGU), whole(JIYANG), own(LAOSHAN), own(CHENGYANG), own(SHANTING)],
      [LAOSHAN, CHENGYANG, SHANTING],
    ],
    [
      'the whole district on equal numbers',
      [own(LAOSHAN), own(CHENGYANG), whole(XIGU), whole(JIYANG)],
      [XIGU, JIYANG],
    ],
    ['a lone figure has its axis to itself', [own(LAOSHAN)], [LAOSHAN]],
    ['nobody where no two are alike', [own(LAOSHAN), whole(XIGU)], []],
  ])('%s', (_, members, axis) => {
    expect(judge(members).axis.map(({ district }) => district)).toEqual(axis);
  });
});

describe('a reason is one sentence that names the districts', () => {
  it.each<[string, Member[], string, string]>([
    [
      '§4',
      [of(XIGU, exact(531))],
      '只有西固公布，无从比较。',
      'Only Xigu reports a figure; there is nothing to compare it with.',
    ],
    [
      '§3',
      [of(LAOSHAN, { ...exact(5), scope: SECTOR }), of(XIGU, exact(1)), of(SHANTING, exact(2))],
      '口径与所比各地不同，单独列出：崂山为“区直单位”。',
      'Set apart, because the scope is another than that of those compared: Laoshan, “district bodies”.',
    ],
    [
      '§5',
      [of(LAOSHAN, { ...exact(1), scope: EPIDEMIC }), of(CHENGYANG, { ...exact(2), scope: EPIDEMIC })],
      '“疫情防控”由崂山、城阳各自开展，名称相同，内容未必一样。',
      '“epidemic control” was run separately by Laoshan and Chengyang: the name is shared, the content need not be.',
    ],
    [
      '§6e',
      [dated(LAOSHAN, '2023'), dated(CHENGYANG, '2023-H1'), dated(XIGU, '2022')],
      '崂山、城阳的时期互有重叠，又不完全相同。',
      'The periods of Laoshan and Chengyang overlap without being the same.',
    ],
    [
      '§6f: of two the distance',
      [dated(LAOSHAN, '2021'), dated(CHENGYANG, '2023-07-19')],
      '崂山、城阳的时期相隔1年6个月多。',
      'The periods of Laoshan and Chengyang lie apart, by over 1 year 6 months.',
    ],
    [
      '§6f: of several the largest',
      [dated(LAOSHAN, '2021'), dated(CHENGYANG, '2024'), dated(XIGU, '2020')],
      '西固、城阳的时期相隔最远，有3年。',
      'The periods of Xigu and Chengyang lie farthest apart, by 3 years.',
    ],
    [
      '§6g: two too far apart',
      [dated(LAOSHAN, '2010'), dated(CHENGYANG, '2024')],
      '时期相隔超过五年，不能相比：崂山2010年，城阳2024年。',
      'More than five years lie between the periods, so these cannot be compared: Laoshan, 2010; Chengyang, 2024.',
    ],
    [
      '§6g: one set apart',
      [dated(LAOSHAN, '2010'), dated(CHENGYANG, '2024'), dated(XIGU, '2024')],
      '与所比各地的时期相隔超过五年，单独列出：崂山2010年。',
      'Set apart, because more than five years lie between the periods: Laoshan, 2010.',
    ],
    [
      '§11a',
      [dated(LAOSHAN, '/2023', INCREMENT), dated(CHENGYANG, '2023', INCREMENT)],
      '崂山没有写明与什么时候相比。',
      'The source does not say since when: Laoshan.',
    ],
    [
      '§11b',
      [dated(LAOSHAN, '2022/2023', INCREMENT), dated(CHENGYANG, '2023', INCREMENT)],
      '增量的起点不同：崂山从2022年1月1日算起，城阳从2023年1月1日算起。',
      'The increments start from different days: Laoshan, 1 January 2022; Chengyang, 1 January 2023.',
    ],
    [
      '§6c',
      [
        of(LAOSHAN, { ...exact(1), period: periodOf('/2023') }),
        of(CHENGYANG, { ...exact(2), period: periodOf('/2023') }),
        of(XIGU, { ...exact(3), period: periodOf('2023/') }),
      ],
      '时期不全：崂山、城阳未载起始日期，西固未载截止日期。',
      'Dates are missing: Laoshan and Chengyang, no start is given; Xigu, no end is given.',
    ],
    [
      '§8: each pair once, told of the one that is not exact',
      [of(LAOSHAN, about(5)), of(CHENGYANG, exact(4)), of(XIGU, atMost(6)), of(SHANTING, between(7, 8))],
      '崂山只知约数，与城阳、西固、山亭的先后不能断定；西固只知上限，与城阳的先后不能断定。',
      'Laoshan is known only as an approximate figure; whether it is above or below Chengyang, Xigu and Shanting is undecided; Xigu is known only as an upper bound; whether it is above or below Chengyang is undecided.',
    ],
    [
      '§7',
      [of(LAOSHAN, atLeast(50)), of(CHENGYANG, atLeast(40)), of(XIGU, between(3, 4))],
      '崂山、城阳的数字是下限，西固的数字是范围，不是确数。',
      'Not exact figures: Laoshan and Chengyang, a lower bound; Xigu, a range.',
    ],
  ])('%s: %s', (_, members, zh, en) => {
    const { reasons } = judge(members);
    expect(reasons.map((reason) => reason.zh)).toContain(zh);
    expect(reasons.map((reason) => reason.en)).toContain(en);
  });
});

it('§8: more than ten undecided pairs are counted, and each is told beside the sentence', () => {
  const open = FIVE.map((district) => of(district, atLeast(1)));
  const more = Array.from({ length: 3 }, (_, index) =>
    of({ ...LAOSHAN, slug: `more-${index}`, name: { zh: `试${index}`, en: `More ${index}` } }, exact(5)),
  );
  const undecided = (members: readonly Member[]) =>
    judge(members).reasons.find(({ code }) => code === 'order-undecided');
  expect(undecided(open)?.each).toBeUndefined();
  const reason = undecided([...open, ...more]);
  expect(reason?.zh).toBe('有25对数字先后不能断定，每对中至少有一个不是确数。');
  expect(reason?.en).toBe(
    'The order of 25 pairs of figures is undecided; in each at least one is not exact.',
  );
  expect(reason?.each?.map(({ zh }) => zh)).toEqual([
    '崂山只知下限，与城阳、济阳、西固、山亭、试0、试1、试2的先后不能断定。',
    '城阳只知下限，与济阳、西固、山亭、试0、试1、试2的先后不能断定。',
    '济阳只知下限，与西固、山亭、试0、试1、试2的先后不能断定。',
    '西固只知下限，与山亭、试0、试1、试2的先后不能断定。',
    '山亭只知下限，与试0、试1、试2的先后不能断定。',
  ]);
});

it('§8: a figure that is undecided against more than thirty others has them counted, not named', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      of({ ...LAOSHAN, slug: `more-${index}`, name: { zh: `试${index}`, en: `More ${index}` } }, exact(5)),
    );
  const told = (count: number) =>
    judge([of(CHENGYANG, atLeast(1)), ...others(count)]).reasons.find(
      ({ code }) => code === 'order-undecided',
    )?.each;
  expect(told(30)?.[0]?.zh).toContain('、试29的先后');
  expect(told(31)).toEqual([
    {
      zh: '城阳只知下限，与31地的先后不能断定。',
      en: 'Chengyang is known only as a lower bound; whether it is above or below 31 districts is undecided.',
    },
  ]);
});

function of(district: District, said: Parameters<typeof observe>[2], metric: Metric = FLOW): Member {
  return { district, observation: observe(district, metric, said) };
}
