import { describe, expect, it } from 'vitest';
import { parseUnit } from './parse-unit.ts';

describe('the unit of a header (FIGURES.md §6, §7)', () => {
  it.each([
    ['元', 'CNY', 0],
    ['万元', 'CNY', 4],
    ['亿元', 'CNY', 8],
    ['千元', 'CNY', 3],
    ['百万元', 'CNY', 6],
    ['（万元）', 'CNY', 4],
    ['单位：万元', 'CNY', 4],
    ['(单位:万元)', 'CNY', 4],
    ['10,000 yuan', 'CNY', 4],
    ['million yuan', 'CNY', 6],
    ['CNY', 'CNY', 0],
    ['人', 'person', 0],
    ['万人', 'person', 4],
    ['人次', 'person-time', 0],
    ['万人次', 'person-time', 4],
    ['person-time', 'person-time', 0],
    ['场次', 'event', 0],
    ['期', 'event', 0],
    ['笔', 'loan', 0],
    ['支', 'team', 0],
    ['课时', 'lesson', 0],
    ['％', 'percent', 0],
    ['每万名', 'per-10000', 0],
    ['per 10,000', 'per-10000', 0],
    ['per-10000', 'per-10000', 0],
    ['家', 'count', 0],
    ['count', 'count', 0],
    ['万', null, 4],
  ])('%s is %s, scale %i', (text, unit, scale) => {
    expect(parseUnit(text)).toEqual({ unit, scale });
  });

  it.each(['', '  ', '单位', '蛋', '万蛋', '万%', '元/人', '贷款金额', '人人', '1035'])(
    '%j is none',
    (text) => {
      expect(parseUnit(text)).toBeNull();
    },
  );
});
