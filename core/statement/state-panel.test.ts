import { describe, expect, it } from 'vitest';
import type { Metric } from '../catalogue/catalogue.ts';
import { buildPanel } from '../compare/build-panel.ts';
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
} from '../compare/samples.ts';
import type { Observation } from '../observation/observation.ts';

const TIMES = sampleMetric({
  id: 'volunteers-deployed',
  object: 'volunteer-service',
  name: { zh: '出动志愿者人次', en: 'Volunteers deployed' },
  unit: 'person-time',
});
const PERSONS = sampleMetric({ id: 'volunteers', object: 'volunteer-service', unit: 'person' });
const EVENTS = sampleMetric({ id: 'volunteer-events', object: 'volunteer-service', unit: 'event' });
const LOANS = sampleMetric({ id: 'loan-amount', unit: 'CNY', name: { zh: '贷款金额', en: 'Loan amount' } });
const MEMBERS = sampleMetric();
const BRANCHES = sampleMetric({
  id: 'league-branches',
  name: { zh: '团支部', en: 'League branches' },
  unit: 'count',
  counter: { zh: '个', en: 'branches' },
  kind: 'stock',
});
const PIONEER = sampleScope('pioneer-loan', 'product', '青创先锋贷', 'Pioneer loan');
const VILLAGE = sampleScope('village-credit', 'product', '整村授信', 'village credit');

type Row = [title: string, metric: Metric, observations: Observation[], zh: string, en: string];

describe('§10: a panel in words', () => {
  it.each<Row>([
    [
      'an undecided order is told as such, and other units in the place of the missing figure',
      TIMES,
      [
        observe(LAOSHAN, TIMES, { ...atLeast(1600), scope: EPIDEMIC, period: periodOf('/2022（推断）') }),
        observe(CHENGYANG, TIMES, {
          ...exact(3284),
          scope: EPIDEMIC,
          period: periodOf('2022-03/2022-05-31'),
        }),
        observe(XIGU, EVENTS, atLeast(80)),
        observe(SHANTING, PERSONS, atLeast(1000)),
      ],
      '出动志愿者人次（疫情防控）：崂山截至2022年（推断）为1600余人次，城阳2022年3月至5月31日为3284人次。崂山只知下限，与城阳的先后不能断定。济阳未报送；西固（80余场）报的是场次，不是人次；山亭（1000余人）报的是人数，不是人次。',
      'Volunteers deployed (epidemic control): Laoshan ≥1,600 person-times, as of 2022 (inferred); Chengyang 3,284 person-times, March to 31 May 2022. Laoshan is known only as a lower bound; whether it is above or below Chengyang is undecided. Jiyang does not report; Xigu (≥80 events) reports events, not person-times; Shanting (≥1,000 people) reports persons, not person-times.',
    ],
    [
      'figures of different products are named with their scopes and not set against each other',
      LOANS,
      [
        observe(CHENGYANG, LOANS, { ...exact(10_350_000), scope: PIONEER, period: periodOf('/2022-05-31') }),
        observe(SHANTING, LOANS, {
          ...atLeast(20_000_000),
          scope: VILLAGE,
          period: periodOf('/2023-07-19（推断）'),
        }),
        observe(JIYANG, LOANS, { status: 'plan-only' }),
      ],
      '贷款金额：城阳（青创先锋贷）截至2022年5月31日为1035万元，山亭（整村授信）截至2023年7月19日（推断）为2000余万元。口径各不相同，不能相比。崂山、西固未报送；济阳仅有计划，没有数字。',
      'Loan amount: Chengyang (Pioneer loan) ¥10.35 million, as of 31 May 2022; Shanting (village credit) ≥¥20 million, as of 19 July 2023 (inferred). Their scopes differ, so they are not compared. Laoshan and Xigu do not report; Jiyang has a plan only, no figure.',
    ],
    [
      'a decided order is told with what calls for caution',
      MEMBERS,
      [
        observe(XIGU, MEMBERS, { ...exact(259), period: periodOf('2023') }),
        observe(SHANTING, MEMBERS, { ...exact(641), period: periodOf('2023-01-01/2023-07-19（推断）') }),
        observe(LAOSHAN, MEMBERS, { status: 'withdrawn' }),
        observe(JIYANG, MEMBERS, { status: 'not-applicable' }),
      ],
      '新发展团员：西固2023年为259人，山亭2023年1月1日至7月19日（推断）为641人。山亭多于西固，但时期不同。崂山已撤回；城阳未报送；济阳不适用。',
      'New members: Xigu 259 people, 2023; Shanting 641 people, 1 January to 19 July 2023 (inferred). Shanting is higher than Xigu, though the periods differ. Laoshan has withdrawn its figure; Chengyang does not report; Jiyang is marked not applicable.',
    ],
    [
      'a lone figure is not compared',
      BRANCHES,
      [observe(XIGU, BRANCHES, exact(531))],
      '团支部：只有西固公布，2023年，531个。崂山、城阳、济阳、山亭未报送。',
      'League branches: only Xigu reports, 531 branches, 2023. Laoshan, Chengyang, Jiyang and Shanting do not report.',
    ],
    [
      'a true zero is a figure, and a shared period is told once',
      BRANCHES,
      [
        observe(XIGU, BRANCHES, exact(531)),
        observe(JIYANG, BRANCHES, exact(0)),
        observe(LAOSHAN, BRANCHES, exact(70)),
      ],
      '团支部，2023年：崂山70个，济阳0个，西固531个。西固多于崂山、济阳。城阳、山亭未报送。',
      'League branches, 2023: Laoshan 70 branches; Jiyang 0 branches; Xigu 531 branches. Xigu is higher than Laoshan and Jiyang. Chengyang and Shanting do not report.',
    ],
    [
      '§13: with a figure of every district it is told what they come to',
      BRANCHES,
      FIVE.map((district, index) => observe(district, BRANCHES, exact([70, 90, 0, 531, 9][index] ?? 0))),
      '团支部，2023年：崂山70个，城阳90个，济阳0个，西固531个，山亭9个。以上各地中西固最多。五地合计700个，平均140个，其中西固占约75.86%。',
      'League branches, 2023: Laoshan 70 branches; Chengyang 90 branches; Jiyang 0 branches; Xigu 531 branches; Shanting 9 branches. Of these Xigu has the highest figure. All 5 together: 700 branches, on average 140 branches; Xigu has ≈75.86% of the total.',
    ],
    [
      '§13b: a total keeps the 余, and what it leaves open is not told',
      BRANCHES,
      FIVE.map((district, index) =>
        observe(district, BRANCHES, index === 3 ? atLeast(1600) : exact([70, 90, 0, 0, 40][index] ?? 0)),
      ),
      '团支部，2023年：崂山70个，城阳90个，济阳0个，西固1600余个，山亭40个。以上各地中西固最多。五地合计1800余个。',
      'League branches, 2023: Laoshan 70 branches; Chengyang 90 branches; Jiyang 0 branches; Xigu ≥1,600 branches; Shanting 40 branches. Of these Xigu has the highest figure. All 5 together: ≥1,800 branches.',
    ],
    [
      '§13f: of two there is a ratio',
      BRANCHES,
      [observe(XIGU, BRANCHES, exact(259)), observe(SHANTING, BRANCHES, exact(641))],
      '团支部，2023年：西固259个，山亭641个。山亭多于西固。山亭与西固之比约为2.47比1。崂山、城阳、济阳未报送。',
      'League branches, 2023: Xigu 259 branches; Shanting 641 branches. Shanting is higher than Xigu. Shanting to Xigu is ≈2.47 to 1. Laoshan, Chengyang and Jiyang do not report.',
    ],
    [
      'a figure without dates says so',
      BRANCHES,
      [
        observe(XIGU, BRANCHES, {
          ...exact(5),
          period: { start: null, end: null, basis: 'printed', label: '' },
        }),
        observe(JIYANG, BRANCHES, exact(6)),
      ],
      '团支部：济阳2023年为6个，西固5个（时期不详）。济阳多于西固，但起止不全。崂山、城阳、山亭未报送。',
      'League branches: Jiyang 6 branches, 2023; Xigu 5 branches (period unknown). Jiyang is higher than Xigu, though dates are missing. Laoshan, Chengyang and Shanting do not report.',
    ],
    [
      'equal figures are equal, and another scope stands apart',
      BRANCHES,
      [
        observe(XIGU, BRANCHES, exact(5)),
        observe(JIYANG, BRANCHES, exact(5)),
        observe(LAOSHAN, BRANCHES, { ...exact(70), scope: PIONEER }),
      ],
      '团支部，2023年：济阳5个，西固5个。另有崂山（青创先锋贷）70个，口径不同，单独列出。济阳与西固相同。城阳、山亭未报送。',
      'League branches, 2023: Jiyang 5 branches; Xigu 5 branches. Set apart for its scope: Laoshan (Pioneer loan) 70 branches. Jiyang and Xigu are equal. Chengyang and Shanting do not report.',
    ],
    [
      'nobody is highest where two share the first place',
      BRANCHES,
      [
        observe(XIGU, BRANCHES, exact(5)),
        observe(JIYANG, BRANCHES, exact(5)),
        observe(LAOSHAN, BRANCHES, exact(1)),
      ],
      '团支部，2023年：崂山1个，济阳5个，西固5个。城阳、山亭未报送。',
      'League branches, 2023: Laoshan 1 branch; Jiyang 5 branches; Xigu 5 branches. Chengyang and Shanting do not report.',
    ],
    [
      'plans alone are no figures',
      LOANS,
      [observe(JIYANG, LOANS, { status: 'plan-only' })],
      '贷款金额：各地均未公布数字。崂山、城阳、西固、山亭未报送；济阳仅有计划，没有数字。',
      'Loan amount: no district reports a figure. Laoshan, Chengyang, Xigu and Shanting do not report; Jiyang has a plan only, no figure.',
    ],
    [
      'a plan is told beside the other unit, not instead of it',
      PERSONS,
      [
        observe(JIYANG, PERSONS, { status: 'plan-only' }),
        observe(JIYANG, TIMES, atLeast(30)),
        observe(XIGU, PERSONS, exact(9)),
      ],
      '新发展团员：只有西固公布，2023年，9人。崂山、城阳、山亭未报送；济阳仅有计划，没有数字；济阳（30余人次）报的是人次，不是人数。',
      'New members: only Xigu reports, 9 people, 2023. Laoshan, Chengyang and Shanting do not report; Jiyang has a plan only, no figure; Jiyang (≥30 person-times) reports person-times, not persons.',
    ],
  ])('%s', (_, metric, observations, zh, en) => {
    const kin = [TIMES, PERSONS, EVENTS, LOANS, MEMBERS, BRANCHES];
    expect(buildPanel({ metric, districts: FIVE, observations, kin }).statement).toEqual({ zh, en });
  });
});
