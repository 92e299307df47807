import { describe, expect, it } from 'vitest';
import { readNumeral, scaleExponent } from './chinese-numeral.ts';

describe('a Chinese numeral (FIGURES.md §4)', () => {
  it.each([
    ['零', 0n],
    ['两', 2n],
    ['十', 10n],
    ['十五', 15n],
    ['二十三', 23n],
    ['一百二十', 120n],
    ['一百零五', 105n],
    ['一百一十', 110n],
    ['一千零五', 1005n],
    ['一千零五十', 1050n],
    ['两千三百', 2300n],
    ['三万五千', 35000n],
    ['三万零五百', 30500n],
    ['三万零五', 30005n],
    ['二十三万四千五百六十七', 234567n],
    ['一亿二千万', 120000000n],
    ['三千万', 30000000n],
    ['三万亿', 3000000000000n],
    ['二零二三', 2023n],
  ])('%s is %s', (text, value) => {
    expect(readNumeral(text)).toMatchObject({ value, bare: false });
  });

  it.each([
    ['一百二', 120n],
    ['两千五', 2500n],
    ['三万五', 35000n],
    ['一亿二', 120000000n],
  ])('the last digit of %s is of the next lower place', (text, value) => {
    expect(readNumeral(text)).toMatchObject({ value });
  });

  it.each([
    ['百', 100n],
    ['千万', 10000000n],
    ['万', 10000n],
  ])('%s has no digit of its own', (text, value) => {
    expect(readNumeral(text)).toMatchObject({ value, bare: true });
  });

  it.each(['三四', '两三', '三四百', '十七八', '二十三四', '三五万'])('%s is an estimate', (text) => {
    expect(readNumeral(text)).toBe('vague');
  });

  it.each(['三百零', '一千零零五', '五百三千', '百五', '万万', '三亿四亿', '零万', '零五', '二十十'])(
    '%s is no numeral',
    (text) => {
      expect(readNumeral(text)).toBe('malformed');
    },
  );

  it.each([
    ['万', 4],
    ['千万', 7],
    ['万亿', 12],
    ['百', 2],
    ['亿万', null],
    ['三万', null],
    ['', null],
  ])('the words %s scale by the exponent %s', (text, exponent) => {
    expect(scaleExponent(text)).toBe(exponent);
  });
});
