import { describe, expect, it } from 'vitest';
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
  sampleDistrict,
  sampleMetric,
  sampleScope,
  WHOLE,
  XIGU,
} from '../compare/samples.ts';
import type { Observation } from '../observation/observation.ts';
import { stateBriefly } from './state-briefly.ts';
import { stateSubject } from './state-subject.ts';

const TIMES = sampleMetric({ name: { zh: '出动志愿者人次', en: 'Volunteers deployed' } });
const LOAN = sampleScope('loan', 'product', '青创先锋贷', 'Pioneer loan');
const panelOf = (observations: readonly Observation[], districts = FIVE) =>
  buildPanel({ metric: TIMES, districts, observations, kin: [TIMES] });
const within = { scope: EPIDEMIC };

type Row = [title: string, observations: Observation[], zh: string, en: string];

describe('where a panel is told in few words, what its figures on the axis cover stands with them', () => {
  it.each<Row>([
    [
      'of one figure alone',
      [observe(CHENGYANG, TIMES, { ...atLeast(970_000), ...within })],
      '城阳公布出动志愿者人次（疫情防控）。该项只有一地公布，无从比较。崂山、济阳、西固、山亭一项也未公布。',
      'Chengyang reports Volunteers deployed (epidemic control). It comes from one district alone, with nothing to compare it with. Laoshan, Jiyang, Xigu and Shanting report none of this.',
    ],
    [
      'of several it is said once',
      [
        observe(LAOSHAN, TIMES, { ...atLeast(1600), ...within }),
        observe(CHENGYANG, TIMES, { ...exact(3284), ...within }),
      ],
      '崂山、城阳公布出动志愿者人次（疫情防控）。出动志愿者人次须谨慎比较。济阳、西固、山亭一项也未公布。',
      'Laoshan and Chengyang report Volunteers deployed (epidemic control). Volunteers deployed may be compared with caution only. Jiyang, Xigu and Shanting report none of this.',
    ],
    [
      'where a figure of another scope stands apart, it is said of those that are compared',
      [
        observe(LAOSHAN, TIMES, { ...atLeast(1600), ...within }),
        observe(CHENGYANG, TIMES, { ...exact(3284), ...within }),
        observe(XIGU, TIMES, exact(90)),
      ],
      '崂山、城阳、西固公布出动志愿者人次。出动志愿者人次（疫情防控）须谨慎比较。济阳、山亭一项也未公布。',
      'Laoshan, Chengyang and Xigu report Volunteers deployed. Volunteers deployed (epidemic control) may be compared with caution only. Jiyang and Shanting report none of this.',
    ],
  ])('%s', (_, observations, zh, en) => {
    expect(stateBriefly(panelOf(observations), FIVE)).toEqual({ zh, en });
  });

  it('of many districts, where the verdict alone names the metric', () => {
    const districts = Array.from({ length: 30 }, (_, index) =>
      sampleDistrict(`d${index}`, `${index}区`, `D${index}`),
    );
    const observations = districts.slice(0, 18).map((one) => observe(one, TIMES, { ...exact(1), ...within }));
    expect(stateBriefly(panelOf(observations, districts), districts).zh).toBe(
      '30地中有18地公布数字。出动志愿者人次（疫情防控）须谨慎比较。12地一项也未公布。',
    );
  });

  it('of a rate that nothing is compared with, by itself', () => {
    const youth = sampleMetric({
      id: 'youth',
      name: { zh: '青年', en: 'Young people' },
      kind: 'stock',
      denominator: true,
    });
    const panel = buildPanel({
      metric: TIMES,
      districts: FIVE,
      observations: [observe(XIGU, TIMES, { ...exact(259), ...within })],
      kin: [TIMES],
      basis: {
        metric: youth,
        observations: [observe(XIGU, youth, { ...exact(81_234), period: periodOf('2023-12-31') })],
      },
    });
    expect(stateBriefly(panel, FIVE)).toEqual({
      zh: '按每万名青年计，各地公布的1个数字都算得出。口径：疫情防控。崂山、城阳、济阳、山亭一项也未公布。',
      en: 'Per 10,000 Young people, a rate can be computed from the one figure reported. Scope: epidemic control. Laoshan, Chengyang, Jiyang and Shanting report none of this.',
    });
  });

  it.each([
    ['figures of whole districts', [WHOLE, WHOLE]],
    ['figures whose scopes differ bear their own', [EPIDEMIC, LOAN]],
  ])('%s: nothing is added', (_, [one, other]) => {
    const panel = panelOf([
      observe(LAOSHAN, TIMES, { ...exact(5), ...(one && { scope: one }) }),
      observe(JIYANG, TIMES, { ...exact(6), ...(other && { scope: other }) }),
    ]);
    expect(stateBriefly(panel, FIVE)).toEqual(stateSubject({ panels: [panel], districts: FIVE }));
  });
});
