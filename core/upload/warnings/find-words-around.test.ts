import { describe, expect, it } from 'vitest';
import { plainGrid } from '../../table/grid.ts';
import { readGrid } from '../read-grid.ts';
import { ALIASES, CATALOGUE, drawn } from '../samples.ts';

interface Where {
  readonly sheetName?: string;
  readonly fileName?: string;
  readonly uploader?: string;
}

function warn(table: string, { sheetName = '', fileName = '', uploader }: Where = {}) {
  const plan = { id: 'stars', kind: 'programme', name: { zh: '繁星计划', en: 'Star plan' } } as const;
  const [metric] = CATALOGUE.metrics;
  const tasks = metric ? [{ ...metric, id: 'tasks', name: { zh: '承担任务', en: 'Tasks' } }] : [];
  const catalogue = {
    ...CATALOGUE,
    metrics: [...CATALOGUE.metrics, ...tasks],
    scopes: [...CATALOGUE.scopes, plan],
  };
  const read = readGrid({
    ...{ grid: plainGrid(drawn(table)), aliases: ALIASES, catalogue, sheetName, fileName },
    uploader: uploader ?? null,
  });
  if (read.kind === 'refusal') throw new Error(read.message.en);
  expect(read.problems).toEqual([]);
  return read.warnings;
}

const TABLE = '区县 | 团员 \n 崂山 | 4200';

describe('words around a table that call its figures planned or rough are quoted once', () => {
  it.each([
    ['above it', `2026年各区团委工作目标任务分解表 | \n ${TABLE}`, 1, '“2026年各区团委工作目标任务分解表”'],
    ['spaced out', `2026年 任 务 分 解 表 | \n ${TABLE}`, 1, '任 务'],
    ['in brackets', `2025年各区统计（均为约数） | \n ${TABLE}`, 1, '“2025年各区统计（均为约数）”'],
    ['beside the year', `2026年 | 预计完成数 \n ${TABLE}`, 1, '“预计完成数”'],
    ['in English', `2026 annual targets | \n ${TABLE}`, 1, '“2026 annual targets”'],
    ['in a note below it', `2025年 | \n ${TABLE} \n 注：团员数为估算 | `, 4, '“注：团员数为估算”'],
    ['in a line below it', `2025年 | \n ${TABLE} \n 以上均为概数 | `, 4, '“以上均为概数”'],
    ['twice', `2026年计划 | \n ${TABLE} \n 注：均为约数 | `, 1, '“2026年计划”、“注：均为约数”'],
    ['beside a name', `2026年繁星计划目标 | \n ${TABLE}`, 1, '“2026年繁星计划目标”'],
  ])('%s', (_where, table, row, words) => {
    const warnings = warn(table);
    expect(warnings).toMatchObject([{ code: 'words-around', row }]);
    expect(warnings[0]?.message.zh).toContain(words);
    expect(warnings[0]?.message.zh).toContain('“仅有计划”');
  });

  it('in the name of the sheet or the file, where the period is taken from it', () => {
    expect(warn(TABLE, { sheetName: '2026年计划' })).toMatchObject([
      { code: 'words-around', row: 1, letter: null, value: '2026年计划' },
    ]);
    expect(warn(TABLE, { fileName: '2026年任务' })).toMatchObject([{ value: '2026年任务' }]);
    expect(warn(`2025年 | \n ${TABLE}`, { sheetName: '计划', fileName: '2026年任务' })).toEqual([]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of other words', `2025年各区团委工作统计表 | \n ${TABLE} \n 注：含学生团员 | `],
    ['of the name of a scope', `2025年繁星计划 | \n ${TABLE}`],
    ['of the name of a metric', `2025年承担任务 | \n ${TABLE}`],
    ['where no figure is read as reported', '2026年目标 | \n 区县 | 团员 \n 崂山 | 仅有计划'],
    ['where the figures say themselves that they are rough', '2025年约数 | \n 区县 | 团员 \n 崂山 | 约4200'],
    ['of a total', `2025年 | \n ${TABLE} \n 任务合计 | 4200`],
  ])('%s', (_what, table) => {
    expect(warn(table)).toEqual([]);
  });

  it('of a figure of another district', () => {
    expect(warn(`2026年目标 | \n ${TABLE}`, { uploader: 'xigu' })).toEqual([]);
  });
});
