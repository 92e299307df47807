import { expect, it } from 'vitest';
import { drawn, readSample } from './samples.ts';
import { sliceRows } from './slice-rows.ts';

const read = readSample(drawn('2025年 | \n 区县 | 志愿者 \n 崂山 | 12 \n 城阳 | 13'), {
  cells: { B3: '14' },
});

it.each([
  [2, 3, [2, 3]],
  [4, 9, [4]],
  [-5, 1, [1]],
  [3, 2, []],
  [1, -1, []],
])('rows %i to %i of a table of four', (from, to, rows) => {
  expect(sliceRows(read, from, to).map(({ row }) => row)).toEqual(rows);
});

it('are given as they stand, with what was mended', () => {
  expect(sliceRows(read, 3, 4)).toEqual([
    { row: 3, cells: ['崂山', '14'] },
    { row: 4, cells: ['城阳', '13'] },
  ]);
});
