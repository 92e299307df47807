import { describe, expect, it } from 'vitest';
import type { Observation } from '../../observation/observation.ts';
import type { Draft } from '../../tidy/draft.ts';
import { tableOf } from '../../table/samples.ts';
import { CATALOGUE, readSample } from '../samples.ts';
import { findWarnings } from './find-warnings.ts';

const HEADER = '区县,指标,数值,单位,时期,口径,状态';

const read = (...rows: readonly string[]) => readSample(tableOf([HEADER, ...rows].join('\n')));

/** The rows as they stand once they are published. */
function standing(...rows: readonly string[]): readonly Observation[] {
  return read(...rows).drafts.map(publish);
}

function publish({ row, column: _, figure, ...draft }: Draft): Observation {
  const { value, low, high, bound } = figure ?? { value: null, low: null, high: null, bound: null };
  return {
    ...draft,
    ...{ id: String(row), value, low, high, bound, sinceVersion: 1, subject: 'all', kind: 'flow' },
  };
}

function warn(before: readonly string[], after: readonly string[], district: string | null = null) {
  const present = standing(...before);
  return findWarnings({ reading: read(...after), present, catalogue: CATALOGUE, district });
}

describe('a figure is held against the one that stands, or the one before it', () => {
  it.each([
    [
      '崂山,志愿者,1600,人,2025',
      '崂山,志愿者,16000,人,2025',
      'value-multiplied',
      '约为“1600”（2025）的 10 倍',
    ],
    ['崂山,志愿者,1600,人,2025', '崂山,志愿者,160,人,2025', 'value-divided', '约 1/10'],
    [
      '崂山,志愿者,1600余,人,2024',
      '崂山,志愿者,1.6万,人,2025',
      'value-multiplied',
      '约为“1600余”（2024）的 10 倍',
    ],
    ['崂山,贷款金额,1866,万元,2024', '崂山,贷款金额,1866,元,2025', 'ten-thousands-as-yuan', '把万元当成了元'],
    ['崂山,贷款金额,1866,元,2025', '崂山,贷款金额,1900,万元,2025', 'yuan-as-ten-thousands', '把元当成了万元'],
    ['崂山,志愿者,1600余,人,2025', '崂山,志愿者,1600,人,2025', 'bound-lost', '“1600余”'],
    ['崂山,志愿者,1600余,人,2025', '崂山,志愿者,1500,人,2025', 'bound-lost', '补上'],
    ['崂山,志愿者,1600余,人,2025', '崂山,志愿者,,人,2025', 'blank-over-figure', '空格不会改动它'],
    [
      '崂山,志愿者,1600余,人,2025',
      '崂山,志愿者,—,人,2025',
      'absence-over-figure',
      '“1600余”，发布后就没有数了',
    ],
    ['崂山,录入率,35.5%,,2025', '崂山,录入率,未报送,,2025', 'absence-over-figure', '改为“未报送”'],
    ['崂山,志愿者,1600,人,2025', '崂山,志愿者,,人,2025,,仅有计划', 'absence-over-figure', '改为“仅有计划”'],
    ['崂山,志愿者,0,人,2025', '崂山,志愿者,,人,2025,,不适用', 'absence-over-figure', '“0”'],
    ['崂山,志愿者,500,人,2025', '崂山,志愿者,0,人,2025', 'zero-over-figure', '现有的数是“500”，这里写的是 0'],
    ['崂山,志愿者,1600余,人,2025', '崂山,志愿者,0,人,2025', 'zero-over-figure', '“1600余”'],
    ['崂山,志愿者,不超过5,人,2025', '崂山,志愿者,0,人,2025', 'zero-over-figure', '5'],
  ])('%s, then %s', (before, after, code, words) => {
    const warnings = warn([before], [after]);
    expect(warnings).toMatchObject([{ code, row: 2, letter: 'C' }]);
    expect(warnings[0]?.message.zh).toContain(words);
    expect(warnings[0]?.message.zh).toMatch(/^第 2 行“数值”：.+。$/);
    expect(warnings[0]?.message.en).toMatch(/[.]$/);
  });

  it.each([
    ['崂山,志愿者,1600,人,2025', '崂山,志愿者,3200,人,2025'],
    ['崂山,志愿者,1600,人,2025', '崂山,志愿者,1600余,人,2025'],
    ['崂山,志愿者,1600余,人,2025', '崂山,志愿者,1700,人,2025'],
    ['崂山,志愿者,1,人,2025', '崂山,志愿者,12,人,2025'],
    ['崂山,志愿者,0,人,2025', '崂山,志愿者,1600,人,2025'],
    ['崂山,志愿者,12000,人,2024', '崂山,志愿者,1000,人,2025-01'],
    ['崂山,志愿者,1600,人,2026', '崂山,志愿者,16000,人,2025'],
    ['城阳,志愿者,1600,人,2025', '崂山,志愿者,16000,人,2025'],
    ['崂山,志愿者,1600,人,2025,疫情防控', '崂山,志愿者,16000,人,2025'],
    ['崂山,志愿者,1600,人,2025', '崂山,志愿者,,人,2025,,已撤回'],
    ['崂山,志愿者,,人,2025,,未报送', '崂山,志愿者,,人,2025,,仅有计划'],
    ['崂山,志愿者,0,人,2025', '崂山,志愿者,0,人,2025'],
    ['崂山,志愿者,1600,人,2024', '崂山,志愿者,,人,2025,,未报送'],
    ['崂山,志愿者,1600,人,2024', '崂山,志愿者,0,人,2025'],
  ])('%s, then %s: nothing to say', (before, after) => {
    expect(warn([before], [after])).toEqual([]);
  });

  it.each([
    ['崂山,贷款金额,2000余,万元,2025', '崂山,贷款金额,2000,元,2025', 'ten-thousands-as-yuan'],
    ['崂山,志愿者,4200余,人,2025', '崂山,志愿者,43,人,2025', 'value-divided'],
  ])('%s, then %s: of the lost 余 and of the number, each with a tick of its own', (before, after, code) => {
    expect(warn([before], [after])).toMatchObject([{ code: 'bound-lost' }, { code }]);
  });

  it('each dash of a table, and each 0 that was more', () => {
    const header = '区县,团员,团支部,贷款金额（万元）,志愿者';
    const wide = (...cells: readonly string[]) =>
      readSample(tableOf(['2025年', header, `城阳,${cells.join(',')}`].join('\n')));
    const warnings = findWarnings({
      reading: wide('—', '/', '未报送', '0'),
      present: wide('4200余', '120', '35.5', '500').drafts.map(publish),
      ...{ catalogue: CATALOGUE, district: null },
    });
    expect(warnings.map(({ letter, code }) => [letter, code])).toEqual([
      ['B', 'absence-over-figure'],
      ['C', 'absence-over-figure'],
      ['D', 'absence-over-figure'],
      ['E', 'zero-over-figure'],
    ]);
    expect(warnings[2]?.message.zh).toContain('“35.5万元”');
  });

  it('never what ends on the same day, whichever stands first in the file', () => {
    const year = '崂山,志愿者,100,人,2025';
    const most = '崂山,志愿者,1000,人,2025-01-15/2025-12-31';
    expect([...warn([], [year, most]), ...warn([], [most, year])]).toEqual([]);
  });

  it('the newest of several before it, in the file itself too', () => {
    const file = ['崂山,志愿者,900,人,2024', '崂山,志愿者,1000,人,2025'];
    expect(warn(['崂山,志愿者,50,人,2022', '崂山,志愿者,800,人,2023'], file)).toEqual([]);
    expect(warn(['崂山,志愿者,50,人,2023'], file)).toMatchObject([{ row: 2, code: 'value-multiplied' }]);
    expect(warn([], ['崂山,志愿者,90,人,2024', '崂山,志愿者,1000,人,2025'])).toMatchObject([{ row: 3 }]);
  });
});

describe('rows of another district', () => {
  const rows = ['崂山,志愿者,12,人,2025', '城阳,志愿者,99,人,2025', '城阳,团员,7,人,2025'];

  it('are told once a district, with how many there are', () => {
    const warnings = warn([], rows, 'laoshan');
    expect(warnings).toMatchObject([{ code: 'other-district', row: 3, column: 'district', value: '城阳' }]);
    expect(warnings[0]?.message.zh).toContain('有 2 个数是城阳的');
  });

  it('are nothing to someone of no district', () => {
    expect(warn([], rows)).toEqual([]);
  });

  it('are not held against anything', () => {
    expect(warn(['城阳,志愿者,9,人,2024', '城阳,团员,700,人,2025'], rows, 'laoshan')).toHaveLength(1);
  });
});
