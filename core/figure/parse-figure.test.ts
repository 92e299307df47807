import { describe, expect, it } from 'vitest';
import type { Bound } from './figure.ts';
import { parseFigure } from './parse-figure.ts';
import type { UnitId } from './units.ts';

type Row = readonly [text: string, number: number | readonly [number, number], unit: UnitId | null];

function expectFigures(bound: Bound, rows: readonly Row[]): void {
  it.each(rows)(`%s is ${bound} %j, unit %s`, (text, number, unit) => {
    const [value, from, to] = typeof number === 'number' ? [number, number, number] : [null, ...number];
    const low = bound === 'at-most' || bound === 'about' ? null : from;
    const high = bound === 'at-least' || bound === 'about' ? null : to;
    expect(parseFigure(text)).toEqual({
      kind: 'figure',
      figure: { value, low, high, bound, unit, printed: text },
    });
  });
}

describe('a number alone is exact (FIGURES.md §3, §4)', () => {
  expectFigures('exact', [
    ['3284人次', 3284, 'person-time'],
    ['17155人', 17155, 'person'],
    ['85笔', 85, 'loan'],
    ['131支', 131, 'team'],
    ['251场次', 251, 'event'],
    ['6期', 6, 'event'],
    ['13次', 13, 'event'],
    ['1600课时', 1600, 'lesson'],
    ['70家', 70, 'count'],
    ['４处', 4, 'count'],
    ['18.66万元', 186600, 'CNY'],
    ['35.1万元', 351000, 'CNY'],
    ['1,035万元', 10350000, 'CNY'],
    ['1.2亿元', 120000000, 'CNY'],
    ['¥1,035.00', 1035, 'CNY'],
    ['１６００', 1600, null],
    ['1,600', 1600, null],
    ['１，６００', 1600, null],
    ['1\u2009600', 1600, null],
    [' 1600 人次 ', 1600, 'person-time'],
    ['一百二十', 120, null],
    ['二十三', 23, null],
    ['一千零五', 1005, null],
    ['三万五千', 35000, null],
    ['三万五千人', 35000, 'person'],
    ['两', 2, null],
    ['壹佰万元', 1000000, 'CNY'],
    ['1亿2000万元', 120000000, 'CNY'],
    ['3万5千', 35000, null],
    ['20%', 20, 'percent'],
    ['２０％', 20, 'percent'],
    ['百分之二十', 20, 'percent'],
    ['百分之百', 100, 'percent'],
    ['每万名126人', 126, 'per-10000'],
    ['每万名青年126人', 126, 'per-10000'],
    ['每万名青年对应工作力量126人', 126, 'per-10000'],
    ['共85笔', 85, 'loan'],
  ]);
});

describe('zero is a figure (FIGURES.md §3)', () => {
  expectFigures('exact', [
    ['0', 0, null],
    ['０', 0, null],
    ['〇', 0, null],
    ['零', 0, null],
    ['0人', 0, 'person'],
    ['0万元', 0, 'CNY'],
  ]);
});

describe('余, 多, 超 and their like say at least (FIGURES.md §5)', () => {
  expectFigures('at-least', [
    ['1600余人次', 1600, 'person-time'],
    ['97万余', 970000, null],
    ['97万余人次', 970000, 'person-time'],
    ['累计97万余人次', 970000, 'person-time'],
    ['60余万', 600000, null],
    ['60余万人次', 600000, 'person-time'],
    ['60多万', 600000, null],
    ['60+万', 600000, null],
    ['2万余人次', 20000, 'person-time'],
    ['15余万元', 150000, 'CNY'],
    ['15万余元', 150000, 'CNY'],
    ['2000余万元', 20000000, 'CNY'],
    ['两千余', 2000, null],
    ['十余', 10, null],
    ['十余万', 100000, null],
    ['百余人', 100, 'person'],
    ['千余名', 1000, 'person'],
    ['500餘名', 500, 'person'],
    ['超5万', 50000, null],
    ['超5万人', 50000, 'person'],
    ['不少于30', 30, null],
    ['至少30', 30, null],
    ['30以上', 30, null],
    ['30人以上', 30, 'person'],
    ['30多', 30, null],
    ['30+', 30, null],
    ['30＋', 30, null],
    ['≥30', 30, null],
    ['at least 1,600 person-times', 1600, 'person-time'],
  ]);
});

describe('近, 不足 and their like say at most (FIGURES.md §5)', () => {
  expectFigures('at-most', [
    ['近300', 300, null],
    ['近百人', 100, 'person'],
    ['不超过30', 30, null],
    ['至多30', 30, null],
    ['30以内', 30, null],
    ['不足30', 30, null],
    ['不足1万元', 10000, 'CNY'],
    ['≤30', 30, null],
    ['up to 30 people', 30, 'person'],
  ]);
});

describe('约 and 左右 say about (FIGURES.md §5)', () => {
  expectFigures('about', [
    ['约200', 200, null],
    ['200左右', 200, null],
    ['200人左右', 200, 'person'],
    ['十来个', 10, 'count'],
    ['≈1.5万', 15000, null],
  ]);
});

describe('a range has two numbers and no value (FIGURES.md §5)', () => {
  expectFigures('range', [
    ['3至4名', [3, 4], 'person'],
    ['3-4', [3, 4], null],
    ['3—4', [3, 4], null],
    ['3–4', [3, 4], null],
    ['3～4', [3, 4], null],
    ['3到4人', [3, 4], 'person'],
    ['3人至4人', [3, 4], 'person'],
    ['三至四名', [3, 4], 'person'],
    ['50%-60%', [50, 60], 'percent'],
    ['3至4万', [30000, 40000], null],
    ['3万元至4万元', [30000, 40000], 'CNY'],
    ['三至四百人', [300, 400], 'person'],
    ['十至二十万', [100000, 200000], null],
    ['一至二千万元', [10000000, 20000000], 'CNY'],
    ['1千至2千万元', [10000000, 20000000], 'CNY'],
    ['900至1万', [900, 10000], null],
    ['二至三十', [2, 30], null],
    ['1.2–1.5 million', [1200000, 1500000], null],
  ]);
});
