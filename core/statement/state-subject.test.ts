import { describe, expect, it } from 'vitest';
import type { Metric } from '../catalogue/catalogue.ts';
import { buildPanels } from '../compare/build-panels.ts';
import {
  atLeast,
  CHENGYANG,
  EPIDEMIC,
  exact,
  FIVE,
  JIYANG,
  LAOSHAN,
  observe,
  sampleDistrict,
  sampleMetric,
  sampleScope,
  SHANTING,
  XIGU,
} from '../compare/samples.ts';
import type { Observation } from '../observation/observation.ts';
import { stateSubject } from './state-subject.ts';

const TIMES = named('deployed', '出动志愿者人次', 'Volunteers deployed');
const SQUADS = named('squads', '青年突击队', 'Youth squads');
const EVENTS = named('events', '志愿服务活动', 'Volunteer events');
const LOANS = named('loan-amount', '贷款金额', 'Loan amount');
const NUMBER = {
  ...named('loan-number', '贷款笔数', 'Number of loans'),
  object: 'loan-amount',
  unit: 'loan',
} as const;
const PIONEER = sampleScope('pioneer-loan', 'product', '青创先锋贷', 'Pioneer loan');

type Row = [title: string, metrics: Metric[], observations: Observation[], zh: string, en: string];

describe('the lead of a subject says who reports what, what may be compared, and who is silent', () => {
  it.each<Row>([
    [
      'some may be compared with caution, some stand alone',
      [TIMES, SQUADS, EVENTS],
      [
        observe(LAOSHAN, TIMES, { ...atLeast(1600), scope: EPIDEMIC }),
        observe(CHENGYANG, TIMES, { ...exact(3284), scope: EPIDEMIC }),
        observe(LAOSHAN, SQUADS, atLeast(150)),
        observe(CHENGYANG, SQUADS, exact(131)),
        observe(XIGU, EVENTS, atLeast(80)),
        observe(JIYANG, TIMES, { status: 'plan-only' }),
      ],
      '崂山、城阳公布出动志愿者人次、青年突击队；西固公布志愿服务活动。出动志愿者人次、青年突击队须谨慎比较；另有1项只有一地公布，无从比较。济阳仅有计划，没有数字；山亭一项也未公布。',
      'Laoshan and Chengyang report Volunteers deployed and Youth squads; Xigu reports Volunteer events. Volunteers deployed and Youth squads may be compared with caution only; 1 more comes from one district alone, with nothing to compare it with. Jiyang has plans only, no figure; Shanting reports none of this.',
    ],
    [
      'products are not compared, and another unit is not silence',
      [LOANS],
      [
        observe(CHENGYANG, LOANS, { ...exact(10_350_000), scope: PIONEER }),
        observe(SHANTING, LOANS, atLeast(20_000_000)),
        observe(XIGU, NUMBER, exact(85)),
      ],
      '城阳、山亭公布贷款金额。贷款金额口径不同，不能相比。崂山、济阳一项也未公布；西固只以别的单位公布。',
      'Chengyang and Shanting report Loan amount. Loan amount may not be compared, for the scopes differ. Laoshan and Jiyang report none of this; Xigu reports in other units only.',
    ],
    [
      'what is alike may be compared',
      [LOANS],
      [observe(CHENGYANG, LOANS, exact(5)), observe(SHANTING, LOANS, exact(6))],
      '城阳、山亭公布贷款金额。贷款金额可以比较。崂山、济阳、西固一项也未公布。',
      'Chengyang and Shanting report Loan amount. Loan amount may be compared. Laoshan, Jiyang and Xigu report none of this.',
    ],
    [
      'nobody reports',
      [LOANS],
      [observe(JIYANG, LOANS, { status: 'plan-only' })],
      '各地均未公布数字。崂山、城阳、西固、山亭一项也未公布；济阳仅有计划，没有数字。',
      'No district reports a figure. Laoshan, Chengyang, Xigu and Shanting report none of this; Jiyang has plans only, no figure.',
    ],
    [
      'who withdrew, and to whom none of it applies, is not silent',
      [LOANS, SQUADS],
      [
        observe(CHENGYANG, LOANS, exact(5)),
        observe(SHANTING, SQUADS, { status: 'withdrawn' }),
        ...[LOANS, SQUADS].map((metric) => observe(XIGU, metric, { status: 'not-applicable' })),
        observe(JIYANG, LOANS, { status: 'not-applicable' }),
      ],
      '城阳公布贷款金额。该项只有一地公布，无从比较。崂山、济阳一项也未公布；西固不适用；山亭已撤回，没有数字。',
      'Chengyang reports Loan amount. It comes from one district alone, with nothing to compare it with. Laoshan and Jiyang report none of this; Xigu is marked not applicable; Shanting has withdrawn what it reported.',
    ],
  ])('%s', (_, metrics, observations, zh, en) => {
    const panels = buildPanels({ metrics, districts: FIVE, observations, kin: [...metrics, NUMBER] });
    expect(stateSubject({ panels, districts: FIVE })).toEqual({ zh, en });
  });

  it('many metrics are counted, not listed', () => {
    const metrics = Array.from({ length: 7 }, (_, index) =>
      named(`m${index}`, `第${index}项`, `Item ${index}`),
    );
    const observations = metrics.map((metric) => observe(XIGU, metric, exact(1)));
    const panels = buildPanels({ metrics, districts: [XIGU], observations, kin: metrics });
    expect(stateSubject({ panels, districts: [XIGU] })).toEqual({
      zh: '7项中，西固公布7项。各项只有一地公布，无从比较。',
      en: 'Of 7 figures, Xigu reports 7. Each figure comes from one district alone, with nothing to compare it with.',
    });
  });

  it('many districts are counted, not listed', () => {
    const districts = Array.from({ length: 30 }, (_, index) =>
      sampleDistrict(`d${index}`, `${index}区`, `D${index}`),
    );
    const observations = districts.slice(0, 18).map((district) => observe(district, LOANS, exact(1)));
    const panels = buildPanels({ metrics: [LOANS], districts, observations, kin: [] });
    expect(stateSubject({ panels, districts })).toEqual({
      zh: '30地中有18地公布数字。贷款金额可以比较。12地一项也未公布。',
      en: '18 of 30 districts report a figure. Loan amount may be compared. 12 report none of this.',
    });
  });

  it('no panels, no words', () => {
    expect(stateSubject({ panels: [], districts: FIVE })).toEqual({ zh: '', en: '' });
  });
});

function named(id: string, zh: string, en: string): Metric {
  return sampleMetric({ id, object: id, name: { zh, en } });
}
