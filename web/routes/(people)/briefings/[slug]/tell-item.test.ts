import { expect, it } from 'vitest';
import { tellItem } from './tell-item.ts';

const DISTRICTS = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, at) => ({
  slug: `d${at}`,
  name: `试${name}`,
}));
const six = DISTRICTS.map(({ slug }) => slug).join(',');

it.each([
  ['compare', 'metric=squads', '全部区县', 'All districts'],
  ['compare', 'metric=squads&district=d0,d1', '试甲、试乙', '试甲, 试乙'],
  ['history', 'metric=squads&district=d0&period=2023', '历年 · 试甲 · 2023', 'Over time · 试甲 · 2023'],
  [
    'compare',
    `metric=squads&district=${six}&basis=youth`,
    '试甲、试乙、试丙、试丁、试戊等6地 · 折算',
    '试甲, 试乙, 试丙, 试丁, 试戊 and more, 6 in all · As a rate',
  ],
  ['compare', 'insist=3,7', '', ''],
])('%s %s', (kind, query, zh, en) => {
  expect(tellItem({ kind, query }, DISTRICTS, 'zh')).toBe(zh);
  expect(tellItem({ kind, query }, DISTRICTS, 'en')).toBe(en);
});
