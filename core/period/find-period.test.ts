import { expect, it } from 'vitest';
import { findPeriod } from './find-period.ts';

it.each([
  ['2025年各区团的工作统计表', '2025年', '各区团的工作统计表'],
  ['崂山区２０２５年度志愿服务情况', '2025年度', '崂山区志愿服务情况'],
  ['二〇二五年上半年统计', '2025年上半年', '统计'],
  ['统计表（2025年第二季度）', '2025年第二季度', '统计表'],
  ['2025年1-6月报表', '2025年1-6月', '报表'],
  ['2025年前三季度统计表', '2025年前三季度', '统计表'],
  ['2025年底前团员数', '2025年底', '前团员数'],
  ['2025年3月至5月 报表', '2025年3月至5月', '报表'],
  ['2025年1月1日-6月30日', '2025年1月1日-6月30日', ''],
  ['截至2025年6月底团员数', '截至2025年6月底', '团员数'],
  ['团员数(2025-03)', '2025-03', '团员数'],
  ['2025 League work', '2025', 'Leaguework'],
])('the period of “%s” is found among its words', (text, period, rest) => {
  expect(findPeriod(text)).toEqual({ period, rest });
});

it.each([
  ['no period', '各区统计表'],
  ['two', '2024年与2025年对比'],
  ['a number that is no year', '电话 13202512345'],
  ['a part of a year that is not known', '2025年前五周统计表'],
  ['a day that the calendar does not have', '2025年13月'],
])('%s is no period', (_, text) => {
  expect(findPeriod(text)).toBeNull();
});
