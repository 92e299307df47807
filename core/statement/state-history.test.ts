import { describe, expect, it } from 'vitest';
import {
  atLeast,
  CHENGYANG,
  EPIDEMIC,
  exact,
  JIYANG,
  LAOSHAN,
  sampleDistrict,
  sampleMetric,
  SHANTING,
  XIGU,
} from '../compare/samples.ts';
import { buildHistory } from '../history/build-history.ts';
import { absent, observeOver } from '../history/history-samples.ts';

const FLOW = sampleMetric();

type Said = Parameters<typeof observeOver>[2];

function state(said: Said, others: Said = {}) {
  return buildHistory({
    metric: FLOW,
    districts: [LAOSHAN, CHENGYANG],
    observations: [...observeOver(LAOSHAN, FLOW, said), ...observeOver(CHENGYANG, FLOW, others)],
  }).statement;
}

describe('a course in words', () => {
  it.each([
    [
      { 2020: exact(98), 2021: exact(130) },
      '崂山由2020年的98人增至2021年的130人。',
      'Laoshan rose from 98 people, 2020, to 130 people, 2021.',
    ],
    [
      { 2020: exact(98), 2021: exact(110), 2022: atLeast(130) },
      '崂山由2020年的98人逐期增至2022年的130余人。',
      'Laoshan rose from 98 people, 2020, to ≥130 people, 2022, at every step.',
    ],
    [
      { 2020: exact(130), 2021: exact(140), 2022: exact(98) },
      '崂山由2020年的130人减至2022年的98人，其间有升有降。',
      'Laoshan fell from 130 people, 2020, to 98 people, 2022, with ups and downs between.',
    ],
    [
      { 2020: atLeast(1600), 2021: exact(1700) },
      '崂山2020年为1600余人，2021年为1700人，增减不能断定。',
      'Laoshan ≥1,600 people, 2020, then 1,700 people, 2021; whether this is more or less is undecided.',
    ],
    [
      { 2020: exact(98), 2021: exact(98) },
      '崂山2020年为98人，2021年为98人，两期相同。',
      'Laoshan 98 people, 2020, then 98 people, 2021, the same.',
    ],
    [
      { 2019: exact(90), 2020: exact(98), 2021: absent('not-reported'), 2022: exact(130) },
      '崂山由2019年的90人增至2020年的98人；2022年为130人。2021年未报送，不连线。',
      'Laoshan rose from 90 people, 2019, to 98 people, 2020; 130 people, 2022. No line: 2021, not reported.',
    ],
    [
      { 2020: exact(98), 2021: exact(99), 2022: { ...exact(500), scope: EPIDEMIC } },
      '崂山由2020年的98人增至2021年的99人；（疫情防控）2022年为500人。2022年的口径由“全区”变为“疫情防控”，前后不相比。',
      'Laoshan rose from 98 people, 2020, to 99 people, 2021; (epidemic control) 500 people, 2022. 2022: the scope is “epidemic control”, before it “whole district”; the two are not compared.',
    ],
  ])('%j', (said, zh, en) => {
    expect(state(said)).toEqual({
      zh: `新发展团员：${zh}城阳未报送。`,
      en: `New members: ${en} Chengyang does not report.`,
    });
  });

  it('of a single figure no change is told', () => {
    expect(state({ 2020: exact(98) }).zh).toBe('新发展团员：没有一地有同一口径的两期数字，看不出变化。');
    expect(state({ 2020: exact(98), 2021: exact(99) }, { 2021: exact(5) }).zh).toContain(
      '城阳没有同一口径的两期数字。',
    );
    expect(state({}).en).toBe('New members: no district reports a figure.');
  });
});

it('many districts are counted by where an unbroken line leads', () => {
  const districts = [
    ...[LAOSHAN, CHENGYANG, JIYANG, XIGU, SHANTING],
    ...[1, 2, 3, 4, 5].map((n) => sampleDistrict(`test-${n}`, `试${n}`, `Test ${n}`)),
  ];
  const courses: Said[] = [
    { 2020: exact(1), 2021: exact(2) },
    { 2020: exact(1), 2021: exact(0), 2022: exact(2) },
    { 2020: exact(2), 2021: exact(1) },
    { 2020: exact(2), 2021: exact(2) },
    { 2020: atLeast(2), 2021: exact(3) },
    { 2020: exact(1), 2022: exact(2) },
    { 2020: exact(1) },
  ];
  const observations = courses.flatMap((said, index) => {
    const district = districts[index];
    return district ? observeOver(district, FLOW, said) : [];
  });
  expect(buildHistory({ metric: FLOW, districts, observations }).statement).toEqual({
    zh: '新发展团员：6地有两期以上的数字，其中2地末期高于首期，1地末期低于首期，1地首末相同，1地高低不能断定，1地有间断，不作首末比较。1地没有同一口径的两期数字；3地未报送。',
    en: 'New members: 6 districts have figures for two times or more; 2 ended above the first figure, 1 ended below the first figure, 1 ended equal to the first figure, 1 cannot be ordered, 1 had gaps or changes of scope and cannot be told from end to end. 1 has no two figures of one scope; 3 do not report.',
  });
});
