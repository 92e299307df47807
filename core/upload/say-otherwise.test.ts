import { describe, expect, test } from 'vitest';
import { plainGrid } from '../table/grid.ts';
import { workbookOf } from '../table/workbook/samples.ts';
import { readGrid } from './read-grid.ts';
import { readUpload } from './read-upload.ts';
import { ALIASES, CATALOGUE, drawn, readSample } from './samples.ts';

describe('what a person says of a column', () => {
  const HEAD = '区县 | 贷款金额（万元） | 志愿者 \n 崂山 | 5 | 7';
  const PERIOD = { defaults: { period: '2024' } };

  test('its unit holds over the header, a unit for the whole table does not', () => {
    const all = readSample(drawn(HEAD), { defaults: { ...PERIOD.defaults, unit: '元、人' } });
    expect(all.drafts.map(({ figure }) => figure?.value)).toEqual([50_000, 7]);
    const own = readSample(drawn(HEAD), { ...PERIOD, units: { B: '元' } });
    expect(own.drafts.map(({ figure }) => figure?.value)).toEqual([5, 7]);
    expect(own.reading.columns[1]?.said).toEqual({ unit: { value: '元', why: 'chosen' } });
  });

  test('a unit for the whole table says that it is not used where each column names its own', () => {
    const table = drawn('区县 | 贷款金额（万元） \n 崂山 | 5');
    const { reading } = readSample(table, { defaults: { period: '2024', unit: '元' } });
    expect(reading.defaults.unit).toEqual({ value: '元', why: 'not-used' });
  });

  test('where the rows name the metric, its unit holds for those that it fits', () => {
    const { drafts, problems } = readSample(drawn('指标 | 崂山 \n 贷款金额 | 5 \n 志愿者 | 7'), {
      ...PERIOD,
      units: { B: '万元' },
    });
    expect(problems).toEqual([]);
    expect(drafts.map(({ figure }) => figure?.value)).toEqual([50_000, 7]);
  });

  test('a unit that does not fit is told at the header', () => {
    const { problems } = readSample(drawn(HEAD), { ...PERIOD, units: { B: '人' } });
    expect(problems.map(({ letter, row, column, code }) => [letter, row, column, code])).toEqual([
      ['B', 1, 'unit', 'unit-mismatch'],
    ]);
  });

  test('its scope settles what the group above the header is', () => {
    const table = drawn('区县 | 某活动 \n  | 志愿者 \n 崂山 | 7');
    const before = readSample(table, PERIOD);
    expect(before.warnings.map(({ code }) => code)).toEqual(['header-grouped']);
    const after = readSample(table, { ...PERIOD, scopes: { B: '某活动' } });
    expect(after.warnings).toEqual([]);
    expect(after.drafts[0]?.scope.name.zh).toBe('某活动');
  });

  test('its district is chosen where the header names one that is not known', () => {
    const table = drawn('指标 | 崂山 | 市北2024年 \n 志愿者 | 5 | 6');
    const columns = { C: { kind: 'figures', fixed: { district: '西固' } } } as const;
    const { drafts } = readSample(table, { ...PERIOD, columns });
    expect(drafts.map(({ district }) => district)).toEqual(['laoshan', 'xigu']);
  });
});

describe('a cell that is mended', () => {
  test('may be one that its row does not reach', () => {
    const table = [['区县', '时期', '志愿者'], ['崂山', '2024', '5'], ['城阳']];
    const { drafts } = readSample(table, { cells: { B3: '2024', C3: '6' } });
    expect(drafts.map(({ row, figure }) => [row, figure?.value])).toEqual([
      [2, 5],
      [3, 6],
    ]);
  });

  test('is the one that covers the row, where the cell is merged', () => {
    const grid = {
      ...plainGrid(drawn('区县 | 时期 | 志愿者 \n 崂三 | 2023 | 5 \n  | 2024 | 6')),
      merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
    };
    expect(readSample(grid).problems.map(({ letter, row }) => [letter, row])).toEqual([['A', 2]]);
    expect(readSample(grid, { cells: { A2: '崂山' } }).drafts).toHaveLength(2);
  });
});

describe('rows of a district that is set aside', () => {
  const CITY = drawn('区县 | 时期 | 志愿者 \n 崂山 | 2023 | 5 \n 城阳 | 2023 | 若干 \n 城阳 | 某年 | 6');

  test('do not block who brings the figures of another, and are counted', () => {
    const own = readSample(CITY, {}, 'laoshan');
    expect(own.problems).toEqual([]);
    expect(own.elsewhere.get('chengyang')).toEqual({ first: { row: 3, column: 3 }, count: 2 });
  });

  test('block who brings them', () => {
    expect(readSample(CITY, {}, 'chengyang').problems.map(({ row }) => row)).toEqual([3, 4]);
    expect(readSample(CITY).problemCount).toBe(2);
  });

  test('a row that does not say whose it is blocks everyone', () => {
    const unknown = drawn('区县 | 时期 | 志愿者 \n 试甲 | 2023 | 若干');
    expect(readSample(unknown, {}, 'laoshan').problemCount).toBeGreaterThan(0);
  });
});

test('a table of too many figures is refused with how many there are and how many there may be', () => {
  const rows = Array.from({ length: 20_000 }, () => ['崂山', '2023', '1', '2', '3']);
  const table = [['区县', '时期', '志愿者', '团支部', '团员'], ...rows];
  expect(() => readSample(table)).toThrow(/60000 figures.*may hold 50000/);
});

describe('a header that is chosen', () => {
  const table = [['区县', '志愿者'], ...Array.from({ length: 40 }, () => ['崂山', '5'])];
  const read = (first: number, last: number) =>
    readGrid({
      grid: plainGrid(table),
      catalogue: CATALOGUE,
      aliases: ALIASES,
      choice: { header: { first, last } },
    });

  test.each([
    ['ends below the table', 1, 999_999],
    ['stands below it', 42, 42],
    ['ends above where it begins', 3, 2],
    ['has too many rows', 1, 21],
  ])('is refused where it %s', (_where, first, last) => {
    const refusal = read(first, last);
    expect(refusal).toMatchObject({ kind: 'refusal', code: 'header-rows' });
    expect('message' in refusal && refusal.message.zh).toContain(first === last ? '42' : `${first}-${last}`);
  });

  test('may be any other', () => {
    expect(read(1, 20)).toMatchObject({ reading: { header: { value: { first: 1, last: 20 } } } });
    expect(read(41, 41).kind).toBe('figures');
  });

  test('is looked for on the sheet that has so many rows', async () => {
    const sheets = [
      { name: '封面', rows: [['崂山']] },
      { name: '数据', rows: [['统计表'], ['区县', '志愿者'], ['试甲', '5']] },
    ];
    const bytes = workbookOf(sheets, 'xlsx');
    const choice = { header: { first: 2, last: 2 } };
    const upload = { name: '', catalogue: CATALOGUE, aliases: ALIASES, uploader: null };
    expect(await readUpload({ ...upload, bytes, choice })).toMatchObject({
      file: { sheet: { value: '数据' } },
    });
  });
});
