import { expect, test } from 'vitest';
import { countProblems } from '../table/row-problem.ts';
import { makeFault } from '../tidy/tidy-faults.ts';
import { MOST_PROBLEMS, ProblemList } from './problem-list.ts';

const at = (row: number) => ({ row, at: 3, column: 'value', header: '数值', value: '5' });

test('each problem is told once a cell, and by row', () => {
  const list = new ProblemList();
  for (const row of [4, 2, 4]) list.add(makeFault('missing'), at(row));
  expect([list.count, list.list().map(({ row }) => row)]).toEqual([2, [2, 4]]);
});

test('of a kind that is too many to be listed, the last says how many there are and stands for the rest', () => {
  const list = new ProblemList();
  for (let row = 1; row <= MOST_PROBLEMS + 7; row++) list.add(makeFault('missing'), at(row));
  const listed = list.list();
  expect([listed.length, list.count, countProblems(listed)]).toEqual([5_001, 5_007, 5_007]);
  expect(listed.at(-1)).toMatchObject({ row: 5_001, letter: 'C', count: 7 });
  expect(listed.at(-1)?.message).toEqual({
    zh: '第 5001 行“数值”：没有填写。请填上。同类的共 5007 条，列出前 5000 条，从这里起的 7 条不再逐条列出。',
    en: 'Row 5001, “数值”: The cell is blank. Fill it in. Of this kind there are 5007: the first 5000 are listed, the 7 from here on are not.',
  });
  expect(countProblems(listed.slice(0, -1))).toBe(5_000);
});

test('one more than are listed is listed as well', () => {
  const list = new ProblemList();
  for (let row = 1; row <= MOST_PROBLEMS + 1; row++) list.add(makeFault('missing'), at(row));
  expect(list.list().at(-1)).toEqual({ ...list.list()[0], row: 5_001, message: expect.any(Object) });
});

test('a kind that comes after so many others is listed once, and said to be how many', () => {
  const list = new ProblemList();
  for (let row = 1; row <= MOST_PROBLEMS; row++) list.add(makeFault('missing'), at(row));
  for (let row = 1; row <= 9; row++) list.add(makeFault('value-merged'), at(row));
  const late = list.list().filter(({ code }) => code === 'value-merged');
  expect(late.map(({ row, count }) => [row, count])).toEqual([
    [1, undefined],
    [2, 8],
  ]);
});
