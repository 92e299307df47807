import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { formatFigure, formatNumberWithBound } from './format-figure.ts';
import { parseFigure } from './parse-figure.ts';

function read(text: string): Figure {
  const reading = parseFigure(text);
  if (reading.kind !== 'figure') throw new Error(`${text} is no figure`);
  return reading.figure;
}

describe('a figure is printed with its bound and unit (FIGURES.md §11)', () => {
  it.each([
    ['1600余人次', '1600余人次', '≥1,600 person-times'],
    ['97万余人次', '97万余人次', '≥970,000 person-times'],
    ['60余万人次', '60余万人次', '≥600,000 person-times'],
    ['60万余人次', '60余万人次', '≥600,000 person-times'],
    ['2000余万元', '2000余万元', '≥¥20 million'],
    ['15万余元', '15万余元', '≥¥150,000'],
    ['1.2亿余元', '1.2亿余元', '≥¥120 million'],
    ['超233人', '至少233人', '≥233 people'],
    ['至少1场', '至少1场', '≥1 event'],
    ['20%以上', '至少20%', '≥20%'],
    ['不少于30名', '至少30人', '≥30 people'],
    ['2000人以上', '至少2000人', '≥2,000 people'],
    ['≥30', '至少30', '≥30'],
    ['>=30', '至少30', '≥30'],
    ['＞＝30', '至少30', '≥30'],
    ['≧30', '至少30', '≥30'],
    ['No fewer than 30', '至少30', '≥30'],
    ['no less than 30', '至少30', '≥30'],
    ['not less than 30', '至少30', '≥30'],
    ['30 or more', '至少30', '≥30'],
    ['>30', '30余', '≥30'],
    ['超30', '30余', '≥30'],
    ['Over 30', '30余', '≥30'],
    ['More than 30', '30余', '≥30'],
    ['30+', '30余', '≥30'],
    ['近300', '至多300', '≤300'],
    ['30名以内', '至多30人', '≤30 people'],
    ['约200', '约200', '≈200'],
    ['3至4名', '3至4人', '3–4 people'],
    ['3至4万元', '3万至4万元', '¥30,000–40,000'],
    ['900至1万', '900至10000', '900–10,000'],
    ['9000万至1.2亿元', '9000万至12000万元', '¥90–120 million'],
    ['50-60%', '50%至60%', '50–60%'],
    ['1035万元', '1035万元', '¥10.35 million'],
    ['18.66万元', '18.66万元', '¥186,600'],
    ['3284人次', '3284人次', '3,284 person-times'],
    ['17155人', '17155人', '17,155 people'],
    ['970000', '97万', '970,000'],
    ['123456万', '123456万', '1,234.56 million'],
    ['1人', '1人', '1 person'],
    ['0人', '0人', '0 people'],
    ['1笔', '1笔', '1 loan'],
    ['20%', '20%', '20%'],
    ['每万名青年126人', '每万名126', '126 per 10,000'],
    ['636家', '636个', '636'],
  ])('%s is %s and %s', (text, zh, en) => {
    expect(formatFigure(read(text), { lang: 'zh' })).toBe(zh);
    expect(formatFigure(read(text), { lang: 'en' })).toBe(en);
  });

  it.each([
    ['4处', { zh: '处', en: 'places' }, '4处', '4 places'],
    ['1处', { zh: '处', en: 'places' }, '1处', '1 place'],
    ['3至4名', { zh: '名', en: 'people' }, '3至4名', '3–4 people'],
    ['每万名126人', { zh: '人', en: 'workers' }, '每万名126人', '126 workers per 10,000'],
    ['1035万元', { zh: '笔', en: 'loans' }, '1035万元', '¥10.35 million'],
  ])('%s with a counter of its own', (text, counter, zh, en) => {
    expect(formatFigure(read(text), { lang: 'zh', counter })).toBe(zh);
    expect(formatFigure(read(text), { lang: 'en', counter })).toBe(en);
  });

  it.each([
    ['1600余人次', '1600余', '≥1,600'],
    ['2000余万元', '2000余万', '≥20 million'],
    ['近300', '至多300', '≤300'],
    ['3至4名', '3至4', '3–4'],
    ['20%以上', '至少20', '≥20'],
    ['每万名126人', '126', '126'],
  ])('the label of %s is %s and %s', (text, zh, en) => {
    expect(formatNumberWithBound(read(text), 'zh')).toBe(zh);
    expect(formatNumberWithBound(read(text), 'en')).toBe(en);
  });

  it('no 余 where nothing says that it is more than the number', () => {
    const worked = { value: 30, low: 30, high: null, bound: 'at-least', unit: null, printed: '' } as const;
    expect(formatFigure(worked, { lang: 'zh' })).toBe('至少30');
  });

  it('a figure without the number that its bound needs is given as printed', () => {
    const broken = { value: null, low: null, high: null, unit: null, printed: '3至4' };
    expect(formatFigure({ ...broken, bound: 'range' }, { lang: 'en' })).toBe('3至4');
    expect(formatFigure({ ...broken, bound: 'exact' }, { lang: 'zh' })).toBe('3至4');
  });
});
