import { describe, expect, test } from 'vitest';
import type { District } from '../catalogue/catalogue.ts';
import type { Cell } from '../compare/panel.ts';
import { toRows } from './panel-rows.ts';

const DISTRICTS: readonly District[] = ['甲', '乙'].map((zh, index) => ({
  code: `00000${index}`,
  slug: `test-${index}`,
  name: { zh, en: `Test ${index}` },
  city: { zh: '市', en: 'City' },
  province: { zh: '省', en: 'Province' },
}));

const CELL: Cell = {
  district: 'test-1',
  status: 'not-reported',
  value: null,
  low: null,
  high: null,
  bound: null,
  printed: '',
  period: null,
  scope: null,
  observation: null,
  source: null,
  rank: null,
  onAxis: false,
  others: 0,
  instead: null,
  basis: null,
};

const REPORTED: Cell = {
  ...CELL,
  status: 'reported',
  value: 1600,
  low: 1600,
  bound: 'at-least',
  printed: '1600余人次',
};
const INSTEAD: Cell['instead'] = {
  metric: 'kin',
  name: { zh: '亲', en: 'Kin' },
  counter: null,
  observation: '7',
  unit: 'person-time',
  value: 1600,
  low: 1600,
  high: null,
  bound: 'at-least',
  printed: '1600余人次',
};

const rowOf = (cell: Cell, lang: 'zh' | 'en' = 'zh') =>
  toRows({ cells: [cell], unit: 'person-time', counter: null, districts: DISTRICTS, lang })[0];

describe('a row says in words what it draws', () => {
  test.each([
    ['a bar under the unit of its title', { ...REPORTED, onAxis: true }, 'bar', '1600余', '≥1,600'],
    ['a figure by itself with its own unit', REPORTED, 'figure', '1600余人次', '≥1,600 person-times'],
    ['nothing reported', CELL, 'reason', '未报送', 'Not reported'],
    ['a plan', { ...CELL, status: 'plan-only' as const }, 'reason', '仅有计划', 'Plan only'],
    [
      'kin reported',
      { ...CELL, instead: INSTEAD },
      'reason',
      '报的是人次：1600余',
      'Reports person-times: ≥1,600',
    ],
    [
      'a plan, and kin reported',
      { ...CELL, status: 'plan-only' as const, instead: INSTEAD },
      'reason',
      '仅有计划 · 报的是人次：1600余',
      'Plan only · Reports person-times: ≥1,600',
    ],
  ])('%s', (_, cell, mark, zh, en) => {
    expect(rowOf(cell)).toMatchObject({ mark, text: zh });
    expect(rowOf(cell, 'en')).toMatchObject({ mark, text: en });
  });
});

test('a district keeps its place, and so its colour, whoever else is shown', () => {
  expect(rowOf(CELL)).toMatchObject({ place: 1, name: '乙' });
});
