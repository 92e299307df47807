import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Absence } from './figure.ts';
import { FIGURE_PROBLEMS, type FigureProblem } from './figure-problems.ts';
import { parseFigure } from './parse-figure.ts';

const ABSENCES: Readonly<Record<Absence, readonly string[]>> = {
  'not-reported': [
    ...['未报送', '未报', '暂无', '无数据', '—', '——', '－', '-', '−', '/', '／', 'N/A', 'n/a', 'Ｎ／Ａ'],
    ...['Not reported', 'not-reported', ' 未报送 '],
  ],
  'not-applicable': ['不适用', 'not applicable'],
  'plan-only': ['仅有计划', '计划', 'Plan only', 'plan-only'],
  withdrawn: ['已撤回', '撤回', 'withdrawn'],
};

describe.each(Object.entries(ABSENCES))('the absence %s has its words (FIGURES.md §9)', (status, texts) => {
  it.each(texts)('%j', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'absent', status, printed: text });
  });
});

const PROBLEMS: Readonly<Record<FigureProblem, readonly string[]>> = {
  empty: ['', ' ', '\u3000\t', '\ufeff'],
  'no-number': ['良好', '首', '首场', '首家', '人', '②', '○', '-人', '٣'],
  vague: ['数百', '若干', '许多', '十几', '几十人', '多名', '上百人', '百', '万元', '三四十人', 'several'],
  ambiguous: ['无', '没有', 'None', '一'],
  malformed: [
    ...['1.2.3', '1,60', '1600,', '.5', '5.', '007', '1.04E+07', '3万5', '三百零', '3-', '3人人'],
    ...['2022-05', '~200', '1万1万', '3万五千'],
  ],
  'several-figures': ['12人34人', '12 34', '1 600', '5/31', '3、4', '12:30', '3至4至5'],
  'several-bounds': ['近300余', '超1600余', '约200左右', '约3至4', '3至4余', '30余以上'],
  'reversed-range': ['4至3', '3-3', '4万至3万'],
  'unknown-words': [
    ...['第3名', '预计1000', '人均3', '57名团员', '1600余名志愿者', '1600人（含线上）', '计划30场', '+5'],
    ...['每万户126人'],
  ],
  'unknown-unit': ['12蛋', '20个百分点', '2022年', '5‰', '12²', '1600*', '3km'],
  'unit-conflict': ['¥20%', '3人至4场', '每万名3元'],
  negative: ['-5', '−5', '－5%', '负五'],
  'not-whole': ['12.5人', '0.00015万人次', '3至4.5个'],
  'too-large': ['9007199254740993', '9999万亿', '9'.repeat(400)],
  'too-precise': ['0.1234567', '1.00000000000001元', '123456789012.3456%'],
};

describe.each(Object.entries(PROBLEMS))('the problem %s (FIGURES.md §10)', (code, texts) => {
  it.each(texts)('%j', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'problem', code, printed: text });
  });
});

it('every problem has its row in FIGURES.md §10', () => {
  const spec = readFileSync(new URL('./FIGURES.md', import.meta.url), 'utf8');
  const [, section = ''] = /## §10([^]*?)## §11/.exec(spec) ?? [];
  const rows = [...section.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
  expect(rows).toEqual(Object.keys(FIGURE_PROBLEMS));
});
