import { describe, expect, it } from 'vitest';
import { readDistricts, writeDistricts } from './district-file.ts';

const ROW = '990001,shijia,试甲,Shijia,试市,Shi,试省,Shi Province';
const HEADER = 'code,slug,name_zh,name_en,city_zh,city_en,province_zh,province_en';
const SHIJIA = {
  code: '990001',
  slug: 'shijia',
  name: { zh: '试甲', en: 'Shijia' },
  city: { zh: '试市', en: 'Shi' },
  province: { zh: '试省', en: 'Shi Province' },
};

describe('a file of districts', () => {
  it.each([
    ['in English', HEADER],
    ['in Chinese', '代码,网址名,区县,区县英文,城市,城市英文,省份,省份英文'],
    [
      'in English words',
      'Code,Slug,District in Chinese,District in English,City in Chinese,City in English,Province in Chinese,Province in English',
    ],
    ['in both', '代码,slug,区县,name_en,城市,city_en,省份,province_en'],
  ])('is read by a header %s', (_, header) => {
    expect(readDistricts(`${header}\n${ROW}`)).toEqual({
      things: [{ row: 2, district: SHIJIA }],
      problems: [],
    });
  });

  it('is read back as it was written', () => {
    const written = writeDistricts([SHIJIA, { ...SHIJIA, code: '990002', slug: 'shiyi' }]);
    expect(written.startsWith('\uFEFF代码,网址名,')).toBe(true);
    expect(readDistricts(written.slice(1)).things.map(({ district }) => district)).toEqual([
      SHIJIA,
      { ...SHIJIA, code: '990002', slug: 'shiyi' },
    ]);
  });

  it('has each problem at its cell, with what was written there', () => {
    const bad = `${HEADER}\n${ROW}\n99001,Shi Yi,,Shiyi,试市,Shi,试省,Shi\n990001,shibing,试丙,Shibing,试市,Shi,试省,Shi`;
    expect(readDistricts(bad).problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'code', '99001'],
      [3, 'slug', 'Shi Yi'],
      [3, 'name_zh', ''],
      [4, 'code', '990001'],
    ]);
  });

  it('whose header is not right is told of its columns in the words of the reader', () => {
    const header = '代码,网址名,区名,区县英文,城市,城市英文,城市,省份,省份英文';
    expect(readDistricts(`${header}\n`).problems.map(({ sentence, value }) => [value, sentence])).toEqual([
      [
        '',
        {
          zh: '缺少列“区县”，请加上。',
          en: 'The column “District in Chinese” is missing; add it.',
        },
      ],
      [
        '区名',
        {
          zh: '列“区名”多余或重复，请删去。',
          en: 'The column “区名” is not known or stands twice; delete it.',
        },
      ],
      [
        '城市',
        {
          zh: '列“城市”多余或重复，请删去。',
          en: 'The column “城市” is not known or stands twice; delete it.',
        },
      ],
    ]);
  });
});
