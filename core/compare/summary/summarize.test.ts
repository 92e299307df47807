import { describe, expect, it } from 'vitest';
import type { Metric } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../observation/observation.ts';
import { buildPanel } from '../build-panel.ts';
import type { Panel } from '../panel.ts';
import {
  about,
  atLeast,
  atMost,
  between,
  EPIDEMIC,
  exact,
  LAOSHAN,
  CHENGYANG,
  observe,
  periodOf,
  sampleMetric,
  sampleScope,
  XIGU,
} from '../samples.ts';

const MEMBERS = sampleMetric();
const PERCENT = sampleMetric({ unit: 'percent', kind: 'stock' });
const LOAN = sampleScope('test-loan', 'product', '试验贷', 'test loan');
const SECTOR = sampleScope('test-sector', 'sector', '试验领域', 'test sector');
const THREE = [LAOSHAN, CHENGYANG, XIGU];

/** 崂山, 城阳 and 西固 in turn; null says nothing. */
function panelOf(said: readonly (Partial<Observation> | null)[], metric: Metric = MEMBERS): Panel {
  const districts = THREE.slice(0, said.length);
  const observations = districts.flatMap((district, index) => {
    const own = said[index];
    return own ? [observe(district, metric, own)] : [];
  });
  return buildPanel({ metric, districts, observations, kin: [metric] });
}

type Row = [
  string,
  ReturnType<typeof panelOf>,
  Partial<Record<'total' | 'mean' | 'shares' | 'ratio' | 'most', string>>,
];

/** What is given, as printed; what is withheld, by the code of its reason. */
function read({ summary: { total, mean, shares, ratio, most } }: Panel) {
  return {
    total: total.figure?.printed ?? total.withheld?.code,
    mean: mean.figure?.printed ?? mean.withheld?.code,
    shares: shares.parts?.map(({ figure }) => figure.printed).join(' ') ?? shares.withheld?.code,
    ratio: ratio.figure?.printed ?? ratio.withheld?.code,
    most: most.district ?? most.withheld?.code,
  };
}

describe('§13: what is worked out is given or withheld', () => {
  it.each<Row>([
    [
      'all exact and comparable',
      panelOf([exact(50), exact(30), exact(20)]),
      { total: '100', mean: '约33.33', shares: '50 30 20', ratio: 'more-than-two', most: 'laoshan' },
    ],
    [
      '§13f: of two there is a ratio',
      panelOf([exact(60), exact(30)]),
      { total: '90', mean: '45', shares: '约66.67 约33.33', ratio: '2', most: 'laoshan' },
    ],
    [
      '§13b: decimals are added exactly',
      panelOf([exact(0.1), exact(0.2), exact(0)]),
      { total: '0.3', mean: '0.1', shares: '约33.33 约66.67 0', most: 'chengyang' },
    ],
    [
      '§13b: a total keeps its bound',
      panelOf([atLeast(2000), exact(5), exact(1)]),
      { total: '至少2006', mean: 'bound-too-open', shares: 'bound-too-open', most: 'laoshan' },
    ],
    [
      '§13b: with a part that is more than its number, the total is more than its own',
      panelOf([{ ...atLeast(30), printed: '不少于30' }, atLeast(60), exact(20)]),
      { total: '110余' },
    ],
    [
      '§13b: where each part may be its number, the total may be its own',
      panelOf([{ ...atLeast(30), printed: '不少于30' }, { ...exact(20), printed: '20多' }, exact(0)]),
      { total: '至少50' },
    ],
    [
      '§13a: where an order is open there may be a total, and no mean',
      panelOf([exact(3284), atLeast(1600), exact(0)]),
      { total: '至少4884', mean: 'order-undecided', shares: 'order-undecided', most: 'order-undecided' },
    ],
    [
      '§13b: upper bounds make an upper bound',
      panelOf([atMost(300), exact(700), exact(1)]),
      { total: '至多1001', mean: 'order-undecided' },
    ],
    [
      '§13b: a narrow range is computed with',
      panelOf([between(98, 101), exact(30), exact(2)]),
      {
        total: '130至133',
        mean: '43.33至44.34',
        shares: '75.38至75.94 22.55至23.08 1.5至1.54',
        most: 'laoshan',
      },
    ],
    [
      '§13b: not a wide one',
      panelOf([between(50, 101), exact(30), exact(2)]),
      { total: '82至133', mean: 'bound-too-open', shares: 'bound-too-open', most: 'laoshan' },
    ],
    [
      '§13b: nor what is open at both ends',
      panelOf([about(50), exact(30), exact(2)]),
      {
        total: 'bound-too-open',
        mean: 'order-undecided',
        shares: 'order-undecided',
        most: 'order-undecided',
      },
    ],
    [
      '§13b: nothing has no shares',
      panelOf([exact(0), exact(0)]),
      { total: '0', mean: '0', shares: 'zero-divisor', ratio: 'zero-divisor', most: 'most-shared' },
    ],
    [
      '§13b: what no number can hold is withheld',
      panelOf([exact(9_007_199_254_740_991), exact(9_007_199_254_740_991)]),
      { total: 'beyond-digits', mean: 'beyond-digits', shares: 'beyond-digits' },
    ],
    [
      '§13g: a shared first place is no most',
      panelOf([exact(5), exact(5), exact(1)]),
      { total: '11', most: 'most-shared' },
    ],
    [
      '§13d, §13g: one is missing',
      panelOf([exact(60), exact(30), null]),
      {
        total: 'some-missing',
        mean: 'some-missing',
        shares: 'some-missing',
        ratio: '2',
        most: 'some-missing',
      },
    ],
    [
      '§13d: a plan is no figure',
      panelOf([exact(60), exact(30), { status: 'plan-only' }]),
      { total: 'some-missing', most: 'some-missing' },
    ],
    [
      '§13d: one is set apart',
      panelOf([exact(60), exact(30), { ...exact(5), scope: SECTOR }]),
      { total: 'some-missing', ratio: '2', most: 'some-missing' },
    ],
    [
      '§13a: flows of different periods',
      panelOf([exact(60), { ...exact(30), period: periodOf('2022') }]),
      {
        total: 'periods-differ',
        mean: 'periods-differ',
        shares: 'periods-differ',
        ratio: 'periods-differ',
        most: 'laoshan',
      },
    ],
    [
      '§13a: stocks of different days',
      panelOf(
        [
          { ...exact(60), period: periodOf('/2023-06-30') },
          { ...exact(30), period: periodOf('/2023-12-31') },
        ],
        sampleMetric({ kind: 'stock' }),
      ),
      { total: 'periods-differ', most: 'laoshan' },
    ],
    [
      '§13a: inferred dates',
      panelOf([exact(60), { ...exact(30), period: periodOf('2023（推断）') }]),
      { total: 'period-inferred', ratio: 'period-inferred' },
    ],
    [
      '§13c: percentages',
      panelOf([exact(60), exact(30)], PERCENT),
      { total: 'not-additive', mean: 'not-additive', shares: 'not-additive', ratio: '2', most: 'laoshan' },
    ],
    [
      '§13e: one campaign',
      panelOf([
        { ...exact(60), scope: EPIDEMIC },
        { ...exact(30), scope: EPIDEMIC },
      ]),
      { total: 'programme-figures', ratio: 'separate-campaigns', most: 'laoshan' },
    ],
    [
      '§13e: one product',
      panelOf([
        { ...exact(60), scope: LOAN },
        { ...exact(30), scope: LOAN },
      ]),
      { total: 'programme-figures', mean: 'programme-figures', shares: 'programme-figures', ratio: '2' },
    ],
    [
      'one sector, on the other hand, is one thing everywhere',
      panelOf([
        { ...exact(60), scope: SECTOR },
        { ...exact(30), scope: SECTOR },
      ]),
      { total: '90' },
    ],
    [
      '§4: one alone',
      panelOf([exact(60), null]),
      {
        total: 'one-reports',
        mean: 'one-reports',
        shares: 'one-reports',
        ratio: 'one-reports',
        most: 'one-reports',
      },
    ],
    [
      '§4: none',
      panelOf([null, null]),
      { total: 'none-reports', ratio: 'none-reports', most: 'none-reports' },
    ],
    [
      '§3a: no scope in common',
      panelOf([exact(60), { ...exact(30), scope: LOAN }]),
      {
        total: 'scopes-differ',
        mean: 'scopes-differ',
        shares: 'scopes-differ',
        ratio: 'scopes-differ',
        most: 'scopes-differ',
      },
    ],
  ])('%s', (_, panel, expected) => {
    expect(read(panel)).toMatchObject(expected);
  });

  it('a reason for withholding names who is missing, in both languages, with its rule', () => {
    expect(panelOf([exact(60), exact(30), null]).summary.total.withheld).toEqual({
      code: 'some-missing',
      rule: '13d',
      short: { zh: '有地缺数', en: 'Figures missing' },
      zh: '西固没有可与其余各地相比的数字。',
      en: 'There is no figure of Xigu that compares with the others.',
    });
  });
});
