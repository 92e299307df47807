import { describe, expect, it } from 'vitest';
import type { Metric } from '../catalogue/catalogue.ts';
import { makeValueReader, type ValueFault, type ValueReading } from './read-value.ts';

const VOLUNTEERS = metric('person', null);
const DEPLOYED = metric('person-time', null);
const LOANS = metric('CNY', null);
const HOUSES = metric('count', { zh: '处', en: 'houses' });
const BULLETINS = metric('count', { zh: '期', en: 'issues' });
const WORKFORCE = metric('per-10000', null);

describe('a value is read in the unit of its metric, money scaled exactly', () => {
  it.each([
    [LOANS, '1035万元', '元', 10_350_000, '1035万元'],
    [LOANS, '18.66', '万元', 186_600, '18.66万元'],
    [LOANS, '1,035', '（万元）', 10_350_000, '1,035万元'],
    [LOANS, '18.66左右', '万元', 186_600, '18.66万元左右'],
    [LOANS, '18.66万元', '万元', 186_600, '18.66万元'],
    [LOANS, '18.66万', '', 186_600, '18.66万'],
    [LOANS, '0', '', 0, '0'],
    [DEPLOYED, '１６００', '人次', 1600, '１６００'],
    [VOLUNTEERS, ' 12 ', '名', 12, ' 12 '],
    [HOUSES, '9', '处', 9, '9'],
    [HOUSES, '9处', '个', 9, '9处'],
    [BULLETINS, '110期', '期', 110, '110期'],
    [WORKFORCE, '126人', '每万名', 126, '126人'],
  ] as const)('of $unit: %s | %s', (counted, value, unit, amount, printed) => {
    const reading = read(counted, value, unit);
    expect(reading).toMatchObject({ status: 'reported', printed, figure: { value: amount, printed } });
    expect(reading).toMatchObject({ figure: { unit: counted.unit } });
  });

  it('and 余 is never dropped where the unit cell scales it', () => {
    expect(read(LOANS, '2000余', '万元')).toMatchObject({
      figure: { low: 20_000_000, high: null, bound: 'at-least', printed: '2000余万元' },
    });
  });
});

describe('an absence has a kind and is never a number', () => {
  it.each([
    ['未报送', '', 'not-reported'],
    ['暂无', '', 'not-reported'],
    ['', '未报送', 'not-reported'],
    ['', 'plan-only', 'plan-only'],
    ['', '仅有计划', 'plan-only'],
    ['', '不适用', 'not-applicable'],
    ['', '撤回', 'withdrawn'],
    ['—', '', 'not-reported'],
    ['/', '仅有计划', 'plan-only'],
    ['-', '不适用', 'not-applicable'],
  ])('value “%s”, status “%s”: %s', (value, word, status) => {
    expect(read(VOLUNTEERS, value, '人', word)).toEqual({
      ...{ kind: 'value', status, figure: null, printed: value },
    });
  });

  it('and a zero is a zero', () => {
    expect(read(VOLUNTEERS, '0')).toMatchObject({ status: 'reported', figure: { value: 0 } });
  });
});

describe('what cannot be taken as it stands is a fault of one of the three cells', () => {
  it.each([
    [VOLUNTEERS, '12', '头', '', 'unit', 'unit-unknown', '不认得单位“头”。这个指标的单位是人'],
    [VOLUNTEERS, '12', '人次', '', 'unit', 'unit-mismatch', '单位“人次”与指标不符'],
    [VOLUNTEERS, '12人次', '', '', 'value', 'unit-conflict', '不能换算'],
    [LOANS, '1035', '', '', 'value', 'unit-missing', '看不出是元还是万元'],
    [VOLUNTEERS, '数百', '人', '', 'value', 'vague', '没有确定的数'],
    [VOLUNTEERS, '1.2.3', '人', '', 'value', 'malformed', '看不明白'],
    [VOLUNTEERS, '', '人', '', 'value', 'value-missing', '空白不等于未报送'],
    [VOLUNTEERS, '', '人', '-', 'status', 'status-unknown', '不认得状态“-”'],
    [VOLUNTEERS, '12', '人', '大概', 'status', 'status-unknown', '不认得状态“大概”'],
    [VOLUNTEERS, '12', '人', '未报送', 'status', 'status-with-value', '状态是未报送，数值却是“12”'],
    [VOLUNTEERS, '不适用', '人', '未报送', 'status', 'status-with-value', '数值却是“不适用”'],
    [VOLUNTEERS, '未报送', '人', '已报送', 'status', 'status-with-value', '数值却是“未报送”'],
    [VOLUNTEERS, '', '人', '已报送', 'value', 'status-without-value', '没有数值'],
  ] as const)('of $unit: %s | %s | %s', (counted, value, unit, status, column, code, words) => {
    const reading = read(counted, value, unit, status);
    expect(reading).toMatchObject({ kind: 'value-fault', column, fault: { code } });
    expect(reading.kind === 'value-fault' && reading.fault.sentence.zh).toContain(words);
  });
});

function read(counted: Metric, value: string, unit = '', status = ''): ValueReading | ValueFault {
  return makeValueReader(counted)({ value, unit, status });
}

function metric(unit: Metric['unit'], counter: Metric['counter']): Metric {
  const name = { zh: '指标', en: 'metric' };
  return {
    ...{ id: 'm', subject: 'all', object: 'x', name, definition: name, unit, counter },
    ...{ kind: 'flow', direction: 'neutral', headline: null, denominator: false },
  };
}
