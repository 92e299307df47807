import { describe, expect, it } from 'vitest';
import { plainGrid } from '../table/grid.ts';
import { readUpload } from './read-upload.ts';
import { ALIASES, CATALOGUE, drawn, readSample } from './samples.ts';
import type { GridReading } from './read-grid.ts';

/** What was understood, in short: district, metric, period, what is printed. */
function told({ drafts }: GridReading): readonly string[] {
  return drafts.map(
    ({ district, metric, period, printed }) => `${district} ${metric} ${period.label} ${printed}`,
  );
}

const FOUR = [
  'laoshan volunteers 2025 12',
  'laoshan loan-amount 2025 35万元',
  'chengyang volunteers 2025 1,600余',
  'chengyang loan-amount 2025 18.66万元',
];

describe('a wide table is understood', () => {
  it.each([
    [
      'districts down, metrics across, the unit in the header, the period in the title',
      'metrics-across',
      `2025年各区统计表 |            |
       区县             | 志愿者     | 贷款金额(万元)
       崂山区           | 12         | 35
       城阳区           | 1,600余    | 18.66`,
    ],
    [
      'with a corner cell that names both, full-width brackets, a total row and a note',
      'metrics-across',
      `各区团的工作情况    |                |
       （2025年）         |                |
       区县\\指标         | 志愿者人数（人）| 贷款金额（万元）
       崂山               | 12             | 35
       城阳               | 1,600余        | 18.66
       合  计             | 1,612          | 53.66
       注：贷款为青创贷。 |                |`,
    ],
    [
      'metrics down, districts across',
      'districts-across',
      `2025年统计表 |      |      |
       指标     | 单位 | 崂山 | 城阳    | 合计
       志愿者   | 人   | 12   | 1,600余 | 1,612
       贷款金额 | 万元 | 35   | 18.66   | 53.66`,
    ],
    [
      'with the unit in the name of each row, and a number before it',
      'districts-across',
      `2025年       |                |      |
       序号         | 项目           | 崂山 | 城阳
       1            | 志愿者（人）   | 12   | 1,600余
       2            | 贷款金额(万元) | 35   | 18.66`,
    ],
    [
      'two header rows, the upper reaching over its blank neighbours',
      'metrics-across',
      `区县 | 2025年 |                | 备注
            | 志愿者 | 贷款金额(万元) |
       崂山 | 12     | 35             | 甲
       城阳 | 1,600余 | 18.66         |`,
    ],
    [
      'units in a row of their own, the columns numbered below',
      'metrics-across',
      `2025年 |        |          |
       区县   | 志愿者 | 贷款金额 | 团员
              | （人） | （万元） | （人）
       甲     | 1      | 2        | 3
       崂山   | 12     | 35       |
       城阳   | 1,600余 | 18.66   |`,
    ],
    [
      'the unit of the money above the table',
      'metrics-across',
      `2025年统计表 |        | 单位：人、万元
       区县         | 志愿者 | 贷款金额
       崂山         | 12     | 35
       城阳         | 1,600余 | 18.66`,
    ],
    [
      'a district after the other, each with its metrics',
      'metrics-across',
      `时期   | 崂山   |                | 城阳    |
              | 志愿者 | 贷款金额(万元) | 志愿者  | 贷款金额(万元)
       2025年 | 12     | 35             | 1,600余 | 18.66`,
    ],
    [
      'the period in a column',
      'metrics-across',
      `序号 | 地区   | 年份 | 志愿者  | 贷款金额/万元
       1    | 崂山区 | 2025 | 12      | 35
       2    | 城阳区 | 2025 | 1,600余 | 18.66`,
    ],
  ])('with %s', (_, layout, table) => {
    const read = readSample(drawn(table));
    expect(read.problems).toEqual([]);
    expect(told(read).toSorted()).toEqual(FOUR.toSorted());
    expect(read.reading.layout.value).toBe(layout);
  });

  it('with periods across, the metric in the title', () => {
    const read = readSample(
      drawn(`各区团员数统计表（单位：人）| | |
             区县 | 2023年 | 2024年 | 2025年上半年
             崂山 | 1      | 2      | —
             城阳 | 4      | 5      | 6余`),
    );
    expect(read.problems).toEqual([]);
    expect(told(read)).toEqual([
      'laoshan league-members 2023 1',
      'laoshan league-members 2024 2',
      'laoshan league-members 2025-H1 —',
      'chengyang league-members 2023 4',
      'chengyang league-members 2024 5',
      'chengyang league-members 2025-H1 6余',
    ]);
    expect(read.drafts[2]).toMatchObject({ status: 'not-reported', figure: null });
  });

  it('with months across that take the year of the title', () => {
    const read = readSample(
      drawn(`崂山区2025年志愿服务统计 | | |
             指标   | 1月 | 2月 | 1-6月
             志愿者 | 3   | 4   | 20`),
    );
    expect(told(read)).toEqual([
      'laoshan volunteers 2025-01 3',
      'laoshan volunteers 2025-02 4',
      'laoshan volunteers 2025-01/2025-06 20',
    ]);
  });

  it('with bare years across', () => {
    const read = readSample(
      drawn(`团员 | | \n 区县 | 2023 | 2024 \n 崂山 | 2021 | 2022 \n 城阳 | 2011 | 2012`),
    );
    expect(told(read)[0]).toBe('laoshan league-members 2023 2021');
    expect(read.drafts).toHaveLength(4);
  });

  it('with a metric that two columns name only together', () => {
    const read = readSample(
      drawn(`2025年 | | |
             类别 | 内容       | 崂山 | 城阳
             贷款 | 金额（万元）| 35   | 36
                  | 笔数       | 3    | 4
             志愿者 | 人数     | 5    | 6`),
    );
    expect(told(read)).toEqual([
      'laoshan loan-amount 2025 35万元',
      'chengyang loan-amount 2025 36万元',
      'laoshan loan-number 2025 3',
      'chengyang loan-number 2025 4',
      'laoshan volunteers 2025 5',
      'chengyang volunteers 2025 6',
    ]);
  });

  it('with sub-metrics under a merged cell', () => {
    const grid = {
      ...plainGrid(
        drawn(`2025年 | |
               区县 | 贷款 |
                    | 笔数 | 金额（万元）
               崂山 | 3    | 35`),
      ),
      merges: [
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 3 },
      ],
    };
    expect(told(readSample(grid))).toEqual(['laoshan loan-number 2025 3', 'laoshan loan-amount 2025 35万元']);
  });

  it('of one district, which the table does not name', () => {
    const table = drawn(`2025年 | \n 指标 | 数量 \n 志愿者 | 12`);
    expect(readSample(table).problems).toMatchObject([{ code: 'header-missing', column: 'district' }]);
    const read = readSample(table, {}, 'xigu');
    expect(told(read)).toEqual(['xigu volunteers 2025 12']);
    expect(read.reading.defaults.district).toEqual({ value: 'xigu', why: 'uploader' });
  });

  it('of a year that only the name of the file says', async () => {
    const read = await readUpload({
      bytes: new TextEncoder().encode('区县,志愿者\r\n崂山,12'),
      name: '团的工作（2024年）.csv',
      ...{ catalogue: CATALOGUE, aliases: ALIASES, uploader: null, choice: {} },
    });
    if (read.kind === 'refusal') throw new Error(read.message.en);
    expect(told(read)).toEqual(['laoshan volunteers 2024 12']);
    expect(read.reading.defaults.period).toEqual({ value: '2024年', why: 'file-name' });
  });

  it('with the scope in the header', () => {
    const read = readSample(drawn(`2025年 | \n 区县 | 志愿者（疫情防控） \n 崂山 | 12`));
    expect(read.drafts).toMatchObject([{ metric: 'volunteers', scope: { id: 'epidemic-control' } }]);
  });

  it('with two districts of one name as a problem and never a guess', () => {
    const read = readSample(drawn(`2025年 | \n 区县 | 志愿者 \n 鼓楼区 | 12 \n 崂山 | 13`));
    expect(read.problems).toMatchObject([{ row: 3, letter: 'A', code: 'ambiguous' }]);
    expect(read.drafts).toHaveLength(1);
  });

  it.each([
    ['down', `2025年 | \n 区县 | 志愿者 \n 鼓楼区 | 12`, 'A'],
    ['across', `2025年 | \n 指标 | 鼓楼区 \n 志愿者 | 12`, 'B'],
    ['one figure a row', `区县 | 指标 | 数值 | 时期 \n 鼓楼 | 志愿者 | 12 | 2025`, 'A'],
  ])('with a namesake of the own district, which is meant and said to be: %s', (_, table, letter) => {
    const read = readSample(drawn(table), {}, 'gulou-xuzhou');
    expect(read.problems).toEqual([]);
    expect(told(read)).toEqual(['gulou-xuzhou volunteers 2025 12']);
    expect(read.reading.columns.filter(({ why }) => why === 'namesake')).toMatchObject([{ letter }]);
    const other = readSample(drawn(table), {}, 'xigu');
    expect(other.problems).toMatchObject([{ code: 'ambiguous' }]);
    expect(other.reading.columns.filter(({ why }) => why === 'namesake')).toEqual([]);
  });

  it('with two districts of one name, the own among them, as a problem still', () => {
    const table = drawn(`2025年 | \n 区县 | 志愿者 \n 鼓楼区 | 12 \n 鼓楼区 | 13`);
    expect(readSample(table, {}, 'gulou-xuzhou').problems).toHaveLength(1);
  });
});

describe('a part of a year takes the year above it', () => {
  const halves = [
    'chengyang league-members 2024-H1 1',
    'chengyang league-members 2024 2',
    'chengyang league-members 2025-H1 3',
    'chengyang league-members 2025 4',
  ];

  it.each([
    [
      'one part under each year',
      `城阳区团的工作统计表 | |
       项目   | 2024年 | 2025年
              | 全年   | 上半年
       团员   | 4100   | 4200
       团支部 | 30     | 35`,
      [
        'chengyang league-members 2024 4100',
        'chengyang league-members 2025-H1 4200',
        'chengyang league-branches 2024 30',
        'chengyang league-branches 2025-H1 35',
      ],
    ],
    [
      'two parts under each year',
      `城阳区 | | | |
       项目 | 2024年 |      | 2025年 |
            | 上半年 | 全年 | 上半年 | 全年
       团员 | 1      | 2    | 3      | 4`,
      halves,
    ],
    [
      'the name of the column in the lower row',
      `城阳区 | | | |
            | 2024年 |      | 2025年 |
       项目 | 上半年 | 全年 | 上半年 | 全年
       团员 | 1      | 2    | 3      | 4`,
      halves,
    ],
    [
      'whatever year the title names',
      `城阳区2025年统计表 | | | |
       项目 | 2024 |      | 2025 |
            | H1   | 全年 | H1   | 全年
       团员 | 1    | 2    | 3    | 4`,
      halves,
    ],
    [
      'years below the parts',
      `城阳区 | | | |
       项目 | 上半年 |        | 全年   |
            | 2024年 | 2025年 | 2024年 | 2025年
       团员 | 1      | 3      | 2      | 4`,
      [halves[0], halves[2], halves[1], halves[3]],
    ],
    [
      'districts down, the metric above the years',
      `区县 | 团员   |        |      | 团支部
            | 2024年 | 2025年 |      | 2025年
            | 全年   | 上半年 | 全年 | 一季度
       城阳 | 2      | 3      | 4    | 9`,
      [halves[1], halves[2], halves[3], 'chengyang league-branches 2025-Q1 9'],
    ],
    [
      'metrics down, districts across',
      `指标 | 城阳 |        |        | 崂山
            | 2024年 |      | 2025年 | 2025年
            | 上半年 | 全年 | 上半年 | 3月
       团员 | 1      | 2    | 3      | 9`,
      [...halves.slice(0, 3), 'laoshan league-members 2025-03 9'],
    ],
    [
      'the year of the title, where none stands above, and units below',
      `2025年统计表 | |
       区县 | 贷款金额 |
            | 上半年   | 全年
            | （万元） | （万元）
       城阳 | 1        | 2`,
      ['chengyang loan-amount 2025-H1 1万元', 'chengyang loan-amount 2025 2万元'],
    ],
    [
      'in brackets beside the year',
      `       区县 | 团员（2024年，上半年） | 团员/2025年全年
       城阳 | 1                      | 4`,
      [halves[0], halves[3]],
    ],
    [
      'one figure a row',
      `区县 | 指标 | 数值 | 时期
                 |      | （人） |
       城阳 | 团员 | 1    | 2024年（上半年）
       城阳 | 团员 | 2    | 2024年全年`,
      halves.slice(0, 2),
    ],
  ])('%s', (_, table, figures) => {
    const read = readSample(drawn(table));
    expect(told(read)).toEqual(figures);
    expect([read.problems, read.warnings]).toEqual([[], []]);
  });

  it('of merged cells, and where the rows of the header are chosen by hand', () => {
    const table = drawn(`城阳区 | | | |
                         项目 | 2024年 |      | 2025年 |
                              | 上半年 | 全年 | 上半年 | 全年
                         团员 | 1      | 2    | 3      | 4`);
    const merges = [
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 3 },
      { top: 2, left: 4, bottom: 2, right: 5 },
    ];
    for (const grid of [{ ...plainGrid(table), merges }, plainGrid(table)]) {
      for (const header of [undefined, { first: 2, last: 3 }]) {
        const read = readSample(grid, { header });
        expect([told(read), read.problems]).toEqual([halves, []]);
        expect(read.reading.header?.value).toEqual({ first: 2, last: 3 });
      }
    }
  });

  it('and one that contradicts it is told, not guessed', () => {
    const read = readSample(drawn(`区县 | 团员 \n | 2024年上半年 \n | 全年 \n 城阳 | 12`));
    expect(read.drafts).toEqual([]);
    expect(read.problems).toMatchObject([{ code: 'period-unreadable', letter: 'B' }]);
  });
});

it('a year with words that are not understood is no year', () => {
  const table = (period: string) => drawn(`区县 | 时期 | 团员 \n 城阳 | ${period} | 12`);
  expect(readSample(table('2025年第五季度')).problems).toMatchObject([
    { code: 'period-unreadable', letter: 'B', value: '2025年第五季度' },
  ]);
  expect(told(readSample(table('2025年前三季度')))).toEqual(['chengyang league-members 2025-01/2025-09 12']);
});

describe('a header goes on below', () => {
  it('where a merged cell of it reaches, whatever stands beside', () => {
    const grid = {
      ...plainGrid(drawn(`2025年 | | \n 区县 | 绿化 | \n | 甲项 | 乙项 \n 崂山 | 1 | 2`)),
      merges: [
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 3 },
      ],
    };
    const { reading, problems } = readSample(grid);
    expect(reading.header?.value).toEqual({ first: 2, last: 3 });
    expect(problems).toMatchObject([
      { row: 3, letter: 'B', code: 'unknown', value: '绿化甲项' },
      { row: 3, letter: 'C', code: 'unknown', value: '绿化乙项' },
    ]);
  });

  it('where parts of a year stand under names that are not known', () => {
    const { reading, problems } = readSample(
      drawn(`2025年 | | \n 区县 | 甲项 | 乙项 \n | 上半年 | 全年 \n 崂山 | 1 | 2`),
    );
    expect(reading.header?.value).toEqual({ first: 2, last: 3 });
    expect(problems.map(({ letter, code }) => [letter, code])).toEqual([
      ['B', 'unknown'],
      ['C', 'unknown'],
    ]);
  });

  it('but never over figures, however far down a cell beside them is merged', () => {
    const side = { top: 2, left: 3, bottom: 4, right: 3 };
    const named = plainGrid(drawn(`2025年 | | \n 区县 | 团员 | 备注 \n 崂山 | 1 | \n 城阳 | 2 |`));
    expect(told(readSample({ ...named, merges: [side] }))).toHaveLength(2);
    const nameless = plainGrid(drawn(`2025年 | | \n 团员 | 团支部 | 备注 \n 12 | 未报送 | `));
    expect(told(readSample({ ...nameless, merges: [side] }, {}, 'xigu'))).toHaveLength(2);
  });
});

describe('what is left out of a wide table is said', () => {
  it.each([
    ['合计 | 12', 'total'],
    ['全市平均 | 12', 'total'],
    ['Total | 12', 'total'],
    ['注：以上为初步数 | ', 'note'],
    ['填报人：试甲 | 2025年1月5日', 'note'],
    ['区县 | 志愿者', 'again'],
    ['第二部分 | ', 'section'],
  ])('%s', (line, why) => {
    const read = readSample(drawn(`2025年 | \n 区县 | 志愿者 \n 崂山 | 12 \n ${line}`));
    expect(read.problems).toEqual([]);
    expect(read.drafts).toHaveLength(1);
    expect(read.reading.leftOut).toMatchObject([{ row: 4, why }]);
  });

  it.each([
    ['甲', 'numbering'],
    ['Ａ', 'numbering'],
    ['栏 次', 'numbering'],
    ['序号', 'numbering'],
    ['', 'numbering'],
    ['李沧', undefined],
    ['北区', undefined],
  ])('the numbers of the columns beside %j: %s', (name, why) => {
    const read = readSample(
      drawn(`2025年 | | | \n 区县 | 志愿者 | 团支部 | 团员 \n 崂山 | 12 | 3 | 4 \n ${name} | 1 | 2 | 3`),
    );
    expect(read.reading.leftOut[0]?.why).toBe(why);
    expect(read.problems.map(({ row, column }) => [row, column])).toEqual(why ? [] : [[4, 'district']]);
  });

  it('and both rows of a header that stands there once more', () => {
    const header = `区县 | 团员 | \n | 上半年 | 全年`;
    const read = readSample(drawn(`2025年 | | \n ${header} \n 崂山 | 1 | 2 \n ${header} \n 城阳 | 3 | 4`));
    expect([read.drafts.length, read.problems]).toEqual([4, []]);
    expect(read.reading.leftOut).toMatchObject([
      { row: 5, why: 'again' },
      { row: 6, why: 'again' },
    ]);
  });

  it('and hidden rows and columns too, unless they are asked for', () => {
    const grid = {
      ...plainGrid(drawn(`2025年 | | \n 区县 | 志愿者 | 团员 \n 崂山 | 1 | 2 \n 城阳 | 3 | 4`)),
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([3]),
    };
    const read = readSample(grid);
    expect(told(read)).toEqual(['laoshan volunteers 2025 1']);
    expect(read.warnings.map(({ code }) => code)).toEqual(['column-hidden', 'rows-hidden']);
    expect(readSample(grid, { hidden: 'take' }).drafts).toHaveLength(4);
  });

  it('a blank cell is no figure, no zero and no absence', () => {
    const read = readSample(drawn(`2025年 | | \n 区县 | 志愿者 | 团员 \n 崂山 |  | 2`));
    expect(told(read)).toEqual(['laoshan league-members 2025 2']);
    expect(read.blanks).toMatchObject([{ row: 3, column: 2, district: 'laoshan', metric: 'volunteers' }]);
  });
});

describe('a problem stands at its cell', () => {
  it.each([
    ['区县 | 志愿者 | 贷款金额 \n 崂山 | 12 | 35', 'unit-missing', 3, 'C', '没有写单位'],
    ['区县 | 志愿者 \n 劳山 | 12', 'unknown', 3, 'A', '崂山'],
    ['区县 | 志愿者 \n  | 12', 'missing', 3, 'A', '没有填写'],
    ['区县 | 志愿者 | 绿化面积(处) \n 崂山 | 12 | 3 \n 城阳 | 4 | 5', 'unknown', 2, 'C', '绿化面积'],
    ['指标 | 崂山 | 劳山 \n 志愿者 | 12 | 3', 'unknown', 2, 'C', '劳山'],
    ['区县 | 志愿者（万元） \n 崂山 | 12', 'unit-mismatch', 2, 'B', '不能互相换算'],
    ['区县 | 志愿者 \n 崂山 | 12 \n 崂山区 | 13', 'row-twice', 4, 'B', '第 3 行'],
    ['区县 | 志愿者 | 志愿者人数 \n 崂山 | 12 | 13', 'cell-twice', 3, 'C', 'B3'],
    ['区县 | 志愿者 \n 崂山 | #REF!', 'cell-error', 3, 'B', '错误值'],
    ['区县 | 志愿者 \n 崂山 | =SUM(A1:A9)', 'cell-formula', 3, 'B', '公式'],
    ['区县 | 志愿者 \n 崂山 | 数百', 'vague', 3, 'B', '没有确定的数'],
  ])('%s', (table, code, row, letter, words) => {
    const { problems } = readSample(drawn(`2025年 \n ${table}`));
    expect(problems).toMatchObject([{ code, row, letter }]);
    expect(problems[0]?.message.zh).toContain(words);
  });

  it('once, where a heading is at fault and not each of its rows', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `崂山 | ${at} `).join('\n');
    expect(readSample(drawn(`2025年 \n 区县 | 绿化面积 \n ${rows}`)).problemCount).toBe(1);
  });

  it('and a merged figure belongs to nobody', () => {
    const grid = {
      ...plainGrid(drawn(`2025年 | \n 区县 | 志愿者 \n 崂山 | 12 \n 城阳 |  `)),
      merges: [{ top: 3, left: 2, bottom: 4, right: 2 }],
    };
    const read = readSample(grid);
    expect(read.drafts).toEqual([]);
    expect(read.problems).toMatchObject([{ code: 'value-merged', row: 3, letter: 'B' }]);
  });
});

it('an unknown metric is proposed with what the file says of it', () => {
  const { proposals } = readSample(
    drawn(`2025年 | | | |
           区县 | 志愿者 | 新增绿化小队（支） | 结对人数 | 试验驿站
           崂山 | 12     | 3                  | 5余人次  | 2处
           城阳 | 13     | 4                  | 6        | 3个`),
  );
  expect(proposals).toEqual([
    { name: '新增绿化小队', unit: 'team', counter: null, kind: 'flow', figures: 2, example: '3' },
    { name: '结对人数', unit: 'person-time', counter: null, kind: null, figures: 2, example: '5余人次' },
    { name: '试验驿站', unit: 'count', counter: '处', kind: null, figures: 2, example: '2处' },
  ]);
});

describe('a number that its format shows as another', () => {
  const grid = {
    ...plainGrid(drawn(`2025年 | \n 区县 | 录入率 \n 崂山 | 23% \n 城阳 | 0 \n 西固 | 7`)),
    altered: new Map([['B3', '0.2345']]),
    unsure: new Map([['B4', '0']]),
  };

  it('is taken as it is shown, with a warning, or not at all where that is not sure', () => {
    const read = readSample(grid);
    expect(told(read)).toEqual(['laoshan record-rate 2025 23%', 'xigu record-rate 2025 7']);
    expect(read.warnings).toMatchObject([{ row: 3, letter: 'B', code: 'value-altered', value: '23%' }]);
    expect(read.warnings[0]?.message.zh).toContain('0.2345');
    expect(read.problems).toMatchObject([{ row: 4, letter: 'B', code: 'cell-format' }]);
  });

  it('and is settled by what a person writes there', () => {
    const read = readSample(grid, { cells: { B3: '23.45%', B4: '0' } });
    expect([read.drafts.length, read.problems, read.warnings]).toEqual([3, [], []]);
  });
});

describe('what was worked out can be changed', () => {
  const table = drawn(`2025年 | | |
                       区县 | 甲项 | 经办 | 志愿者
                       崂山 | 1    | 试甲 | 2
                       总计 | 3    |      | 4`);

  it('which metric a column is, and what its heading says besides still holds', () => {
    const stated = drawn(`区县 | 放出的钱（万元，2024年） | 志愿者（2024年）
                          崂山 | 12                     | 3`);
    const metric = { kind: 'figures', fixed: { metric: 'loan-amount' } } as const;
    const read = readSample(stated, { columns: { B: metric } });
    expect(read.drafts.map(({ metric: of, figure, period }) => [of, figure?.value, period.label])).toEqual([
      ['loan-amount', 120000, '2024'],
      ['volunteers', 3, '2024'],
    ]);
    const fixed = { ...metric.fixed, unit: '元', period: '2023' };
    const other = readSample(stated, { columns: { B: { kind: 'figures', fixed } } });
    expect(other.drafts[0]).toMatchObject({ figure: { value: 12 }, period: { label: '2023' } });
  });

  it('column by column', () => {
    const choice = {
      columns: {
        B: { kind: 'figures', fixed: { metric: 'loan-amount', unit: '万元', period: '2024' } },
        C: { kind: 'aside' },
      },
    } as const;
    const read = readSample(table, choice);
    expect(told(read)).toEqual(['laoshan loan-amount 2024 1万元', 'laoshan volunteers 2025 2']);
    expect([read.problems, read.warnings]).toEqual([[], []]);
  });

  it('row by row', () => {
    const read = readSample(table, {
      columns: { B: { kind: 'aside' } },
      rows: { 3: 'leave-out', 4: 'take' },
    });
    expect(read.drafts).toEqual([]);
    expect(read.problems).toMatchObject([{ row: 4, letter: 'A', code: 'unknown' }]);
  });

  it('cell by cell, as it is mended in the preview', () => {
    const read = readSample(table, { columns: { B: { kind: 'aside' } }, cells: { D3: '1600余' } });
    expect(told(read)).toEqual(['laoshan volunteers 2025 1600余']);
  });

  it('and so can what holds for all, and the rows of the header', () => {
    const read = readSample(drawn(`志愿者 | 团员 \n 甲项 | 乙项 \n 1 | 2`), {
      header: { first: 1, last: 1 },
      defaults: { district: 'xigu', period: '2024-Q1' },
      rows: { 2: 'leave-out' },
    });
    expect(told(read)).toEqual(['xigu volunteers 2024-Q1 1', 'xigu league-members 2024-Q1 2']);
  });
});

it('files of one shape have one key, whatever their rows, titles and years', () => {
  const shape = (text: string) => readSample(drawn(text)).reading.shape;
  const first = shape(`2024年 | | \n 区县 | 2023年 志愿者 | 团员 \n 崂山 | 1 | 2`);
  expect(shape(`表一 | | \n 2025年 | | \n 区 县 | 2024年志愿者 | 团员 \n 城阳 | 1 | 2 \n 崂山 | 3 | 4`)).toBe(
    first,
  );
  expect(shape(`2025年 | | \n 区县 | 志愿者 | 贷款笔数 \n 崂山 | 1 | 2`)).not.toBe(first);
});
